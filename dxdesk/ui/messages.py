"""Sentences for what the world does wrong: what happened, what was kept, what to do."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import format_date

UNCHANGED = "Dữ liệu giữ nguyên."

_SENTENCES: Mapping[str, str] = {
    # tệp dữ liệu
    "file.missing": "Không tìm thấy tệp «{path}». Hãy kiểm tra lại tên và thư mục.",
    "file.newer": "Tệp dữ liệu này do phiên bản dxdesk mới hơn tạo ra. Hãy cài phiên bản mới rồi mở lại; "
    "tệp được giữ nguyên.",
    "file.not_ours": "Tệp «{path}» không phải tệp dữ liệu của dxdesk. Hãy chọn tệp khác.",
    "file.damaged": "Tệp dữ liệu «{path}» bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất "
    "(Tệp, Khôi phục); tệp hỏng được giữ lại để kiểm tra.",
    "file.locked": "Tệp dữ liệu đang được mở ở cửa sổ khác ({who}, từ {since}). "
    "Hãy đóng cửa sổ đó rồi mở lại.",
    "file.read_only": "Không ghi được vào «{path}» vì tệp hoặc thư mục chỉ cho đọc. "
    "Hãy bỏ thuộc tính chỉ đọc hoặc chép tệp sang thư mục khác.",
    "file.busy": "Tệp dữ liệu đang bận. " + UNCHANGED + " Hãy thử lại sau ít phút.",
    "disk.full": "Ổ đĩa đã đầy nên chưa ghi được. " + UNCHANGED + " Hãy giải phóng dung lượng rồi làm lại.",
    "disk.error": "Ổ đĩa báo lỗi khi đọc hoặc ghi. " + UNCHANGED + " Hãy kiểm tra ổ đĩa rồi làm lại.",
    # cuộc họp
    "meeting.missing": "Cuộc họp này không còn trong tệp dữ liệu. " + UNCHANGED,
    "meeting.title_empty": "Cuộc họp cần có tên. " + UNCHANGED,
    "meeting.hour": "Không đọc được giờ «{text}». Hãy gõ như 8 giờ, 08:00 hoặc 14h30.",
    "meeting.concluded": "Cuộc họp đã có kết luận nên không xóa được. Hãy xóa từng kết luận trước. "
    + UNCHANGED,
    "meeting.conclusion_empty": "Hãy gõ nội dung kết luận rồi mới ghi.",
    "meeting.due": "Không đọc được thời hạn «{text}». Hãy gõ như 15/4, 15/4/2024 hoặc Quý II năm 2024.",
    "meeting.due_past": "Thời hạn «{text}» ở trước ngày họp {day}. Hãy gõ lại, kèm năm nếu cần.",
    "meeting.reported": "Kết luận này đã có báo cáo tiến độ nên không xóa được. " + UNCHANGED,
    "committee.name_empty": "Ban, tổ cần có tên. " + UNCHANGED,
    "committee.none": "Không có ban, tổ nào tên có «{text}». Đang có: {known}.",
    "committee.in_use": "Ban, tổ này đã có cuộc họp nên không xóa được. " + UNCHANGED,
    "member.post_empty": "Thành viên cần có chức vụ hoặc họ tên. " + UNCHANGED,
    "member.attended": "Thành viên này đã được điểm danh nên không xóa được. "
    "Hãy ghi ngày thôi tham gia ở ô «Đến ngày».",
    # đọc tệp ngoài
    "file.empty": "Tệp «{path}» không có nội dung.",
    "file.too_large": "Tệp «{path}» quá lớn nên không được mở. Hãy kiểm tra lại đã chọn đúng tệp chưa.",
    "file.bomb": "Tệp «{path}» nở ra lớn bất thường khi giải nén nên không được mở.",
    "file.hostile": "Tệp «{path}» chứa thành phần không an toàn nên không được mở.",
    "file.encrypted": "Tệp «{path}» có mật khẩu hoặc là Word cũ (.doc). Hãy mở bằng Word, bỏ mật khẩu, "
    "lưu thành .docx rồi chọn lại.",
    "file.not_docx": "Tệp «{path}» không phải Word (.docx) hay văn bản (.txt). "
    "Hãy lưu thành .docx rồi chọn lại.",
    "referee.secret": "Văn bản «{path}» mang dấu mật nên không được sửa trên máy này. "
    "Hãy xử lý theo quy định về bảo vệ bí mật nhà nước.",
    "referee.original": "Bản sửa không được ghi đè lên bản gốc «{path}». Hãy chọn tên khác.",
    "file.unreadable": "Không đọc được tệp «{path}». Hãy mở bằng Word, lưu thành .docx rồi chọn lại.",
    # phiếu của đơn vị
    "form.not_ours": "Tệp «{path}» không phải phiếu báo cáo do dxdesk lập. " + UNCHANGED + " Hãy chọn phiếu "
    "Excel (.xlsx) hoặc Word (.docx) đã gửi đơn vị, hoặc nhập tay câu trả lời.",
    "form.identity": "Mã phiếu trong tệp «{path}» đã bị sửa nên không biết phiếu hỏi gì. " + UNCHANGED + " "
    "Hãy đề nghị đơn vị điền lại vào phiếu gốc, hoặc nhập tay.",
    "form.newer": "Phiếu «{path}» do phiên bản dxdesk mới hơn lập. "
    + UNCHANGED
    + " Hãy cài phiên bản mới rồi "
    "nhập lại.",
    "form.too_large": "Tệp «{path}» có nhiều ô hơn mọi phiếu báo cáo nên không được đọc. " + UNCHANGED + " "
    "Hãy kiểm tra lại đã chọn đúng phiếu chưa.",
    "form.macros": "Tệp «{path}» có macro nên không được mở. Hãy đề nghị đơn vị lưu thành .xlsx hoặc .docx "
    "rồi gửi lại.",
    "form.old": "Tệp «{path}» có mật khẩu hoặc ở dạng cũ (.xls, .doc). Hãy mở tệp, bỏ mật khẩu, lưu thành "
    ".xlsx hoặc .docx rồi nhập lại.",
    "form.unreadable": "Không đọc được phiếu «{path}». Hãy mở bằng Excel hoặc Word, lưu lại rồi nhập lại.",
    # ghi tệp ra
    "file.in_use": "Tệp «{path}» đang mở trong chương trình khác. Hãy đóng tệp đó rồi làm lại.",
    "file.not_writable": "Không ghi được tệp «{path}». Hãy chọn thư mục khác.",
    # kế hoạch
    "plan.not_a_plan": "Văn bản này không phải kế hoạch: {reason}",
    "plan.year_taken": "Năm {year} đã có kế hoạch trong tệp dữ liệu. "
    + UNCHANGED
    + " Muốn nhập lại, hãy hoàn tác lần nhập trước.",
    "plan.none": "Chưa có kế hoạch nào. Hãy nhập kế hoạch trước (Tệp, Nhập kế hoạch).",
    "plan.missing": "Kế hoạch này không còn trong tệp dữ liệu.",
    # nhiệm vụ
    "task.title_empty": "Tên nhiệm vụ không được để trống.",
    "task.due_before_start": "Hạn {due} sớm hơn ngày bắt đầu {start}. Hãy nhập hạn từ ngày bắt đầu trở đi.",
    "task.missing": "Nhiệm vụ này không còn trong tệp dữ liệu.",
    "progress.percent": "Tiến độ {percent}% không hợp lệ. Hãy nhập số từ 0 đến 100.",
    "progress.empty": "Hãy nhập phần trăm, kết quả, khó khăn hoặc đề xuất.",
    # chỉ tiêu
    "indicator.text_empty": "Nội dung chỉ tiêu không được để trống.",
    "indicator.missing": "Chỉ tiêu này không còn trong tệp dữ liệu.",
    "target.value_missing": "Hãy nhập mức phấn đấu là một số, ví dụ 70 hoặc 70,5.",
    "measurement.number": "«{text}» không phải số. Hãy nhập như 70,5 hoặc 1.250.",
    "measurement.date": "«{text}» không phải ngày. Hãy nhập như 14/3/2024.",
    "measurement.met": "«{text}» không hiểu được. Hãy nhập Đạt hoặc Chưa đạt.",
    "measurement.negative": "Kết quả {text} nhỏ hơn 0. Hãy kiểm tra lại số liệu.",
    "measurement.disagrees": "Giá trị {text} không khớp tử số và mẫu số (tính ra {quotient}). "
    "Hãy sửa tử số, mẫu số hoặc xóa giá trị.",
    "measurement.denominator": "Mẫu số bằng 0 nên không tính được tỷ lệ. Hãy nhập mẫu số lớn hơn 0.",
    # danh mục
    "reference.none": "Không đọc được chỉ tiêu nào. Hãy dán mỗi chỉ tiêu trên một dòng, có số "
    "thứ tự hoặc có mức.",
    "reference.text_empty": "Nội dung chỉ tiêu của tỉnh không được để trống.",
    "reference.missing": "Chỉ tiêu này của tỉnh không còn trong tệp dữ liệu.",
    "target.source_empty": "Hãy ghi văn bản giao mức, ví dụ «Kế hoạch số 45/KH-UBND ngày 20/02/2024».",
    "unit_change.units": "Hãy chọn đơn vị: đổi tên và tách thì một đơn vị, sáp nhập và giải "
    "thể thì một hoặc nhiều.",
    "unit_change.heirs": "Số đơn vị kế thừa chưa đúng: đổi tên, sáp nhập thì một; tách thì từ "
    "hai; giải thể thì không quá một.",
    "unit_change.day": "{name} không có hiệu lực vào ngày liền trước ngày {day}. Hãy chọn "
    "ngày khác hoặc đơn vị khác.",
    "unit_change.heir_day": "Đơn vị kế thừa {name} không có hiệu lực vào ngày {day}.",
    "unit_change.name_taken": "Danh mục đã có {name}. Hãy chọn đơn vị đó làm đơn vị kế thừa "
    "thay vì thêm mới.",
    "unit_change.line": "Không rõ «{text}» là đơn vị nào. Mỗi dòng ghi: đơn vị cũ -> đơn vị kế thừa.",
    "handover.folder_exists": "Đã có {path}. Hãy chọn tên khác; không tệp nào bị ghi đè.",
    "handover.no_list": "Không thấy danh sách tệp trong {path}: đây không phải gói bàn giao.",
    "unit.name_empty": "Tên đơn vị không được để trống.",
    "unit.dates": "Ngày hết hiệu lực sớm hơn ngày có hiệu lực. Hãy kiểm tra lại hai ngày.",
    "unit.in_use": "Đơn vị này đang được dùng nên chưa xóa được. "
    "Hãy ghi ngày hết hiệu lực thay cho việc xóa.",
    "unit.missing": "Đơn vị này không còn trong tệp dữ liệu.",
    "group.missing": "Nhóm này không còn trong tệp dữ liệu.",
    "person.missing": "Người này không còn trong tệp dữ liệu.",
    "record.missing": "Mục này không còn trong tệp dữ liệu.",
    "group.in_use": "Nhóm này đang được dùng nên chưa xóa được.",
    "person.name_empty": "Hãy nhập họ tên hoặc chức danh.",
    "person.in_use": "Người này đang phụ trách nhiệm vụ nên chưa xóa được.",
    "office.name_empty": "Tên cơ quan và địa danh không được để trống.",
    "office.last": "Cần giữ ít nhất một bộ thông tin cơ quan.",
    "office.missing": "Chưa có thông tin cơ quan cho ngày {day}. Hãy bổ sung trong Danh mục, Cơ quan.",
    # kỳ báo cáo
    "duty.reporter_empty": "Hãy nhập bên báo cáo và nơi nhận báo cáo.",
    "duty.before_day": "«Trước ngày {day}» không hợp lệ. Hãy nhập số từ 2 đến 32 (32: đến hết tháng).",
    "request.title_empty": "Hãy nhập nội dung yêu cầu báo cáo.",
    "request.in_use": "Yêu cầu «{title}» đã gửi cho các đơn vị nên không xóa được.",
    "unit.not_asked": "{unit} không có nội dung phải báo cáo trong kỳ này.",
    "form.other_plan": "Phiếu «{path}» thuộc kế hoạch khác nên không nhập được. " + UNCHANGED,
    "form.unknown_unit": "Phiếu «{path}» của một đơn vị không có trong danh mục nên không nhập được. "
    + UNCHANGED,
    "form.other_period": "Phiếu «{path}» thuộc kỳ «{text}» không có trong kế hoạch nên không nhập được. "
    + UNCHANGED,
    "form.stale": "Dữ liệu đã thay đổi từ khi so phiếu «{path}». Hãy so lại rồi nhập.",
    "letter.nobody": "Không có đơn vị nào để gửi công văn.",
    "period.no_last_day": "Kỳ {period} không có hạn gửi báo cáo. Hãy nhập hạn trong chế độ báo cáo.",
    "prose.section": "Báo cáo không có mục «{section}».",
    "document.draft_moved": "Dữ liệu, lời văn hoặc thể thức đã thay đổi từ khi lập bản thảo này. "
    "Hãy lập lại bản thảo, hoặc gửi theo dữ liệu hiện tại.",
    "document.damaged": "Tệp của văn bản này không còn nguyên vẹn. Hãy khôi phục từ bản sao lưu gần nhất.",
    "document.sent": "Văn bản này đã gửi nên không sửa được. Hãy lập văn bản mới.",
    # văn bản, kỳ
    "document.no_file": "Văn bản này không có tệp kèm theo.",
    "document.number": "«{number}» không phải số văn bản. Hãy nhập như 05 hoặc 233.",
    "document.number_taken": "Số {number} năm {year} đã cấp cho văn bản «{title}». Hãy nhập số khác.",
    "layout.preset": "Cỡ chữ «{preset}» không dùng cho văn bản. Hãy chọn bộ A hoặc bộ B.",
    "layout.margin": "Lề này phải từ {low} đến {high} mm (quy tắc {rule}). Hãy nhập số trong khoảng đó.",
    "layout.typed": "«{text}» không phải số mi-li-mét. Hãy nhập như 20 hoặc 22,5.",
    "series.kind": "«{kind}» không phải chữ viết tắt tên loại văn bản. Hãy dùng: {known}.",
    "series.twice": "Loại {kind} nằm trong hai dãy số. Mỗi loại chỉ thuộc một dãy số.",
    "paper.kind": "Không có loại văn bản «{key}». Hãy chọn một trong: {known}.",
    "paper.field": "Loại văn bản này không có ô «{field}». Các ô có thể điền: {known}.",
    "paper.value": "Giá trị của ô «{field}» không đúng kiểu. Hãy nhập chữ, ngày như 15/3/2024, "
    "hoặc danh sách theo hướng dẫn.",
    "paper.no_form": "Văn bản này lập từ số liệu, không soạn theo ô. Hãy mở ở trang Văn bản hoặc Kỳ báo cáo.",
    "paper.unreadable": "Không đọc được tệp «{path}». Hãy ghi các ô của văn bản bằng JSON hoặc TOML.",
    "paper.incomplete": "Văn bản còn thiếu: {labels}. Hãy điền rồi lập lại.",
    "register.copies": "Số bản {copies} không hợp lệ. Hãy nhập số từ 0 đến 9.999.",
    "register.handed_on": "Ngày chuyển không được sớm hơn ngày {day} của văn bản.",
    "incoming.missing": "Văn bản đến này không còn trong tệp dữ liệu.",
    "incoming.title_empty": "Hãy nhập trích yếu của văn bản đến.",
    "incoming.dates": "Ngày văn bản, ngày đến và hạn trả lời phải theo thứ tự. Hãy kiểm tra lại các ngày.",
    "link.record": "Không tìm thấy «{record}» trong tệp dữ liệu để gắn với văn bản.",
    "document.no_blank": "Văn bản này không có chỗ ghi số và ngày nên chưa phát hành được. "
    "Hãy kiểm tra câu chữ của phần đầu văn bản.",
    "document.missing": "Văn bản này không còn trong tệp dữ liệu.",
    "period.key": "«{text}» không phải kỳ báo cáo. "
    "Hãy viết như 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2024.",
    # khó khăn, điều chỉnh, kế hoạch của đơn vị
    "obstacle.missing": "Nội dung này không còn trong danh sách khó khăn, vướng mắc.",
    "obstacle.text_empty": "Hãy nhập khó khăn, vướng mắc hoặc giải pháp.",
    "obstacle.taken": "Nội dung này đã được ghi nhận trước đó.",
    "obstacle.nothing_said": "Lần cập nhật tiến độ này không nêu khó khăn hay đề xuất.",
    "obstacle.dates": "Ngày {what} sớm hơn ngày nêu {day}. Hãy kiểm tra lại các ngày.",
    "obstacle.none_chosen": "Hãy chọn ít nhất một khó khăn, vướng mắc để lập tờ trình.",
    "obstacle.meeting": "Không tìm thấy cuộc họp này trong tệp dữ liệu.",
    "adjustment.missing": "Lần điều chỉnh này không còn trong tệp dữ liệu.",
    "adjustment.line_missing": "Nội dung điều chỉnh này không còn trong tệp dữ liệu.",
    "adjustment.in_plan": "Nội dung {name} đã đưa vào kế hoạch nên không sửa được. "
    "Hãy hoàn tác, hoặc lập lần điều chỉnh mới.",
    "adjustment.empty": "Dự thảo điều chỉnh chưa có nội dung nào. Hãy thêm nội dung rồi đưa vào kế hoạch.",
    "adjustment.document": "Hãy nhập số, ký hiệu của văn bản quyết định điều chỉnh, như 45/KH-SGDĐT.",
    "adjustment.day": "Hãy nhập ngày điều chỉnh có hiệu lực.",
    "adjustment.earlier": "Kế hoạch đã có bản có hiệu lực từ ngày {day}. Hãy nhập ngày từ hôm đó trở đi.",
    "adjustment.gone": "Kế hoạch đã rút {what} nên không điều chỉnh được nữa. Hãy bỏ nội dung này.",
    "adjustment.title": "Hãy nhập tên nhiệm vụ hoặc nội dung chỉ tiêu cần bổ sung.",
    "adjustment.target_gone": "Không bớt được mức phấn đấu đã có, vì kết quả đo gắn với nó. "
    "Hãy rút cả chỉ tiêu rồi bổ sung chỉ tiêu mới.",
    "adjustment.targets": "Chỉ tiêu này có {count} mức phấn đấu. "
    "Hãy nhập đủ {count} số, cách nhau bằng dấu ;.",
    "adjustment.field": "Không có ô «{field}» để điều chỉnh. Các ô có thể điều chỉnh: {known}.",
    "unit_plan.missing": "Kế hoạch của đơn vị này không còn trong tệp dữ liệu.",
    "unit_plan.not_issued": "Hãy nhập ngày ban hành trước khi nhận xét kế hoạch của đơn vị.",
    "date.format": "«{text}» không phải ngày. Hãy viết như 2024-03-15 hoặc 15/3/2024.",
    "review.number": "«{text}» không phải số nguyên. Hãy nhập như 2024 hoặc 15.",
    "date.typed": "«{text}» không phải ngày. Hãy nhập như 15/3/2024.",
    "print.no_pages": "Văn bản có {pages} trang; số trang đã chọn không có trang nào. Hãy chọn lại trang in.",
    "print.failed": "Máy in không nhận được văn bản. Hãy kiểm tra máy in rồi in lại, hoặc lưu PDF.",
    "wording.empty": "Câu này không được để trống. Muốn trở lại câu gốc, hãy bấm Trả về mặc định.",
    "wording.place": "Câu này không có chỗ điền «{name}». Hãy chọn trong danh sách chỗ điền bên dưới.",
    "wording.columns": "Tiêu đề bảng phải có đúng {count} cột, cách nhau bằng dấu |.",
    "wording.missing": "Tệp câu chữ thiếu câu «{key}». Hãy khôi phục câu đó trong thư mục wording.",
    "wording.placeholder": "Câu «{key}» trong tệp câu chữ dùng sai chỗ điền «{name}». Hãy sửa lại câu đó.",
    "wording.unreadable": "Không đọc được tệp câu chữ «{path}». Hãy khôi phục tệp này từ bản cài đặt.",
    "paper.needs": "Văn bản còn thiếu {label}. Hãy điền rồi lập lại.",
    "paper.subject_long": "Trích yếu dài quá 500 ký tự. Hãy viết gọn lại.",
    "paper.hour": "Không đọc được {label}. Hãy nhập như 8 giờ 30 hoặc 14:00.",
    "paper.ended_early": "Giờ kết thúc phải sau giờ bắt đầu. Hãy kiểm tra lại ngày, giờ.",
    "paper.in_name_of_head": "Sở làm việc theo chế độ thủ trưởng nên không ký TM. GIÁM ĐỐC. "
    "Hãy chọn GIÁM ĐỐC, KT. GIÁM ĐỐC hoặc TL. GIÁM ĐỐC.",
    # trường học, bộ tiêu chí, đánh giá
    "school.code_empty": "Hãy nhập mã trường.",
    "school.name_empty": "Hãy nhập tên trường.",
    "school.code_taken": "Mã {text} đã là mã của {name}. Hãy nhập mã khác.",
    "school.dates": "Ngày kết thúc sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.",
    "school.own_successor": "Trường kế thừa phải là một trường khác.",
    "school.in_use": "Trường này đã có kết quả đánh giá hoặc đang được dùng nên chưa xóa được. "
    "Hãy ghi ngày kết thúc thay cho việc xóa.",
    "school.missing": "Trường này không còn trong tệp dữ liệu.",
    "school.list_empty": "Không tìm thấy danh sách trường. "
    "Hãy để dòng tiêu đề có cột Tên trường, Mã trường, Cấp học.",
    "school.list_stale": "Danh sách trường đã thay đổi từ khi so. Hãy so lại rồi nhập.",
    "criteria.missing": "Bộ tiêu chí này không còn trong tệp dữ liệu.",
    "criteria.none": "Chưa có bộ tiêu chí nào. Hãy nạp bộ chỉ số 4725 trước.",
    "criteria.unreadable": "Không đọc được bộ tiêu chí. Hãy ghi theo mẫu của tệp qd4725.toml (mã UTF-8).",
    "criteria.in_use": "Bộ tiêu chí này đã dùng để đánh giá nên chưa xóa được.",
    "criteria.yes": "«{text}» không hiểu được. Hãy gõ x, hoặc để trống.",
    "criteria.number": "«{text}» không phải số. Hãy nhập như 7 hoặc 7,5.",
    "criteria.name_empty": "Hãy nhập ký hiệu và tên của bộ tiêu chí.",
    "criteria.version_taken": "Bộ tiêu chí {name} đã có phiên bản {version}. Hãy lập phiên bản mới từ bộ đó.",
    "criteria.rows": "Dòng «{row}» thiếu mã, trùng mã, không thuộc nhóm nào hoặc ngưỡng mức chưa đúng. "
    "Hãy sửa rồi ghi lại.",
    "criteria.scored": "{count} kết quả đã chấm không còn hợp lệ nếu sửa như vậy. "
    "Hãy lập phiên bản mới của bộ tiêu chí.",
    "assessment.missing": "Kết quả đánh giá này không còn trong tệp dữ liệu.",
    "assessment.year": "«{text}» không phải năm học. Hãy viết như 2023-2024.",
    "assessment.published": "Kết quả đã công bố nên không sửa được. Hãy mở lại kết quả trước.",
    "assessment.reason": "Hãy ghi lý do trả lại.",
    "assessment.step_state": "{name}: chưa đến bước để {step}. Hãy xem lại tình trạng.",
    "assessment.step_empty": "{name}: chưa chấm điểm nên chưa {step} được.",
    "assessment.step_incomplete": "{name}: chưa chấm đủ tiêu chí nên chưa {step} được.",
    "assessment.step_blocked": "{name}: thiếu điều kiện bắt buộc nên chưa {step} được.",
    "points.unreadable": "«{text}» không phải điểm (tiêu chí {row}). Hãy nhập như 7 hoặc 7,5.",
    "points.condition": "«{text}» không hiểu được (tiêu chí {row}). Hãy nhập Đạt hoặc Chưa đạt.",
    "points.above_max": "Điểm {text} cao hơn mức tối đa {most} của tiêu chí {row}.",
    "points.negative": "Điểm {text} của tiêu chí {row} nhỏ hơn 0. Hãy kiểm tra lại.",
    "points.step": "Điểm {text} của tiêu chí {row} không đúng bước {step} điểm.",
    "points.not_asked": "Tiêu chí {row} tính từ các mục con. Hãy chấm ở các mục con.",
    "points.not_condition": "«{text}» không hiểu được (tiêu chí {row}). Hãy nhập Đạt hoặc Chưa đạt.",
    "points.row": "Bộ tiêu chí không có tiêu chí {row}.",
    "school_form.not_school": "Tệp «{path}» không phải phiếu tự đánh giá của trường. " + UNCHANGED + " "
    "Hãy chọn phiếu Excel đã gửi trường.",
    "school_form.other_set": "Phiếu «{path}» lập theo bộ tiêu chí không còn trong tệp dữ liệu. " + UNCHANGED,
    "school_form.unknown_school": "Phiếu «{path}» của một trường không có trong danh sách. " + UNCHANGED,
    "school_form.published": "Kết quả của {name} đã công bố nên phiếu «{path}» không nhập được. "
    "Hãy mở lại kết quả trước.",
    "school_form.stale": "Dữ liệu đã thay đổi từ khi so tệp «{path}». Hãy so lại rồi nhập.",
    "scores.not_ours": "Tệp «{path}» không phải bảng điểm của dxdesk. " + UNCHANGED + " "
    "Hãy chọn bảng điểm đã xuất.",
    # triển khai, kinh phí
    "rollout.missing": "Nội dung triển khai này không còn trong tệp dữ liệu.",
    "rollout.template": "Không có mẫu triển khai «{key}». Các mẫu: {known}.",
    "rollout.no_task": "Kế hoạch không có nhiệm vụ nào thuộc các mẫu triển khai. Hãy thêm nội dung khác.",
    "rollout.title_empty": "Tên nội dung triển khai không được để trống.",
    "rollout.states": "Hãy nhập ít nhất một bước, các bước không trùng tên, cách nhau bằng dấu chấm phẩy.",
    "rollout.state_used": "Bước «{state}» đã có ngày nên không bỏ được. Hãy xóa các ngày của bước này trước.",
    "rollout.number": "«{text}» không phải số nguyên. Hãy nhập như 12 hoặc 1.250.",
    "rollout.negative": "Số {text} nhỏ hơn 0. Hãy kiểm tra lại.",
    "rollout.date": "«{text}» không phải ngày. Hãy nhập như 14/3/2024.",
    "rollout.name_empty": "Hãy nhập tên đơn vị của dòng này trước. Muốn bỏ dòng, hãy bấm Bỏ dòng.",
    "rollout.twice": "«{text}» đã có trong danh sách. Hãy kiểm tra lại tên.",
    "table.unreadable": "Không đọc được tệp «{path}». Hãy lưu bảng thành tệp chữ UTF-8, "
    "các ô cách nhau bằng tab.",
    "table.column": "Không có cột «{text}». Hãy dùng đúng tên cột của bảng ở dòng tiêu đề.",
    "money.amount": "«{text}» không phải số tiền. Hãy nhập như 1.234.567 hoặc 1,5 tỷ, 250 triệu.",
    "money.negative": "Số tiền {text} nhỏ hơn 0. Hãy kiểm tra lại.",
    "money.date": "«{text}» không phải ngày. Hãy nhập như 14/3/2024.",
    "money.task": "Không có nhiệm vụ «{text}». Hãy nhập số của nhiệm vụ, ví dụ 3.",
    "money.source": "Không có nguồn «{text}», hoặc có nhiều nguồn như vậy. "
    "Hãy nhập tên nguồn, ví dụ Kế hoạch 199.",
    "money.line": "Không có dòng kinh phí «{text}», hoặc có nhiều dòng như vậy. Hãy nhập số thứ tự của dòng.",
    "money.line_missing": "Hãy nhập dòng kinh phí của khoản chi trước, ví dụ 2.",
    "money.name_empty": "Hãy nhập tên nguồn kinh phí.",
    "money.no_sources": "Kế hoạch không nêu văn bản nào trong phần kinh phí. Hãy nhập nguồn bằng tay.",
    "money.source_in_use": "Nguồn này đang có dòng kinh phí nên chưa xóa được. "
    "Hãy đổi nguồn của các dòng đó trước.",
    "pdf.failed": "Chưa tạo được tệp PDF. Bản Word vẫn đã được ghi.",
    "display.missing": "Không mở được cửa sổ trên máy này. Các lệnh khác vẫn dùng được; gõ dxdesk --help.",
}

REASONS: Mapping[str, str] = {
    "text.unreadable": "lớp chữ của tệp không đọc được (bản quét mất dấu). "
    "Hãy tìm bản Word hoặc nhận dạng lại.",
    "text.empty": "tệp không có chữ nào.",
    "kind.other": "đây là loại văn bản khác.",
    "kind.guidance": "đây là văn bản hướng dẫn.",
    "kind.letter": "đây là công văn.",
    "kind.news": "đây là bài viết có trích kế hoạch, không phải văn bản kế hoạch.",
    "kind.lesson": "đây là kế hoạch bài dạy.",
    "kind.report": "đây là báo cáo.",
    "kind.decision": "đây là quyết định không kèm kế hoạch.",
    "kind.notice": "đây là thông báo.",
    "kind.timetable": "đây là thời khóa biểu.",
}


def _shown(value: object) -> str:
    return format_date(value) if isinstance(value, date) else str(value)


class _Data(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(error: UserError) -> str:
    """Return the Vietnamese sentence for an error, always one or two full sentences."""
    template = _SENTENCES.get(error.code)
    if template is None:
        return f"Chưa thực hiện được ({error.code}). {UNCHANGED}"
    data: dict[str, Any] = {key: _shown(value) for key, value in error.data.items()}
    if "reason" in data:
        data["reason"] = REASONS.get(data["reason"], data["reason"])
    return template.format_map(_Data(data))


def known_codes() -> frozenset[str]:
    """Return every code that has a sentence."""
    return frozenset(_SENTENCES)


Teller = Callable[[UserError], str]
