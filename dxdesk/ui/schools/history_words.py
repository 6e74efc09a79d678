"""What the history calls the tables, columns and values of schools and their assessments."""

from collections.abc import Mapping
from typing import Any

SCHOOL_TABLES: Mapping[str, str] = {
    "school": "Trường",
    "school_place": "Địa bàn của trường",
    "criteria_set": "Bộ chỉ số",
    "criterion": "Tiêu chí",
    "assessment": "Đánh giá trường học",
}
SCHOOL_COLUMNS: Mapping[str, str] = {
    "bands": "ngưỡng mức",
    "basis": "xét mức theo",
    "checked_by": "người kiểm tra",
    "checked_on": "ngày kiểm tra",
    "checked_points": "điểm kiểm tra",
    "full_points": "tổng điểm",
    "level": "cấp học",
    "mandatory": "bắt buộc",
    "max_points": "điểm tối đa",
    "missing": "thiếu điều kiện bắt buộc",
    "public": "công lập",
    "published_by": "nơi công bố",
    "published_on": "ngày công bố",
    "returned_for": "lý do trả lại",
    "rule": "cách chấm",
    "school_id": "trường",
    "self_by": "người tự đánh giá",
    "self_on": "ngày tự đánh giá",
    "self_points": "điểm tự chấm",
    "set_id": "bộ chỉ số",
    "step": "bước điểm",
    "version": "phiên bản",
}
# By table and column, since other tables use the same words otherwise.
SCHOOL_VALUES: Mapping[str, Mapping[str, Mapping[Any, str]]] = {
    "school": {
        "level": {
            "TH": "Tiểu học",
            "THCS": "THCS",
            "THPT": "THPT",
            "MIXED": "Nhiều cấp",
            "GDTX": "GDTX",
            "MN": "Mầm non",
        },
    },
    "criteria_set": {
        "subject": {"school": "trường", "office": "Sở"},
        "missing": {"warn": "cảnh báo", "lowest": "xếp mức thấp nhất", "block": "không nhận kết quả"},
        "basis": {"group": "từng nhóm", "total": "tổng điểm"},
    },
    "assessment": {
        "state": {
            "open": "chưa tự đánh giá",
            "self": "đã tự đánh giá",
            "checked": "đã kiểm tra",
            "returned": "trả lại",
            "published": "đã công bố",
        },
    },
}
