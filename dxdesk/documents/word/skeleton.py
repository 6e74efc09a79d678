"""Write skeleton.docx: a small A4 package in Times New Roman and Vietnamese, without author or theme.

Run it from the root of the project: ``python -m dxdesk.documents.word.skeleton``.
"""

from dxdesk.documents.rules import FONT, Element
from dxdesk.documents.word.markup import style_id
from dxdesk.documents.word.package import zipped
from dxdesk.documents.word.page import FIRST_HEADER_ID, HEADER_ID
from dxdesk.shipped import resources_dir

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
_DC = (
    f'xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"'
)

_CONTENT_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="{_WML}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WML}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_WML}.settings+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="{_WML}.fontTable+xml"/>
<Override PartName="/word/header.xml" ContentType="{_WML}.header+xml"/>
<Override PartName="/word/header-first.xml" ContentType="{_WML}.header+xml"/>
<Override PartName="/docProps/core.xml" ContentType="{_CORE_TYPE}"/>
</Types>"""

_PACKAGE_RELATIONS = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_REL}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>"""

_DOCUMENT_RELATIONS = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rIdStyles" Type="{_REL}/styles" Target="styles.xml"/>
<Relationship Id="rIdSettings" Type="{_REL}/settings" Target="settings.xml"/>
<Relationship Id="rIdFonts" Type="{_REL}/fontTable" Target="fontTable.xml"/>
<Relationship Id="{HEADER_ID}" Type="{_REL}/header" Target="header.xml"/>
<Relationship Id="{FIRST_HEADER_ID}" Type="{_REL}/header" Target="header-first.xml"/>
</Relationships>"""

_CORE = f"""<cp:coreProperties {_DC}><dc:title>@title@</dc:title><dc:creator>@author@</dc:creator>\
<dc:language>vi-VN</dc:language></cp:coreProperties>"""

_LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'

_STYLES = f"""<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:sz w:val="28"/>\
<w:szCs w:val="28"/>{_LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" \
w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
<w:rPr>{_FONTS}{_LANGUAGE}</w:rPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name \
w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority \
w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
</w:styles>"""

_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_SETTINGS = f"""<w:settings {_W}><w:defaultTabStop w:val="720"/><w:characterSpacingControl \
w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" \
w:uri="{_COMPATIBILITY}" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol \
w:val=","/><w:listSeparator w:val=";"/></w:settings>"""

_FONT_TABLE = f"""<w:fonts {_W}><w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/><w:charset \
w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>"""


def _field_mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


_PAGE_FIELD = (
    f'{_field_mark("begin")}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    f"{_field_mark('separate')}<w:r><w:t>2</w:t></w:r>{_field_mark('end')}"
)


def _header(content: str) -> str:
    number = f'<w:pPr><w:pStyle w:val="{style_id(Element.PAGE_NUMBER)}"/></w:pPr>'
    return f"<w:hdr {_W}><w:p>{number}{content}</w:p></w:hdr>"


PARTS = {
    "[Content_Types].xml": _CONTENT_TYPES,
    "_rels/.rels": _PACKAGE_RELATIONS,
    "docProps/core.xml": _CORE,
    "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
    "word/document.xml": f"<w:document {_W}><w:body><w:p/></w:body></w:document>",
    "word/fontTable.xml": _FONT_TABLE,
    "word/header-first.xml": _header(""),
    "word/header.xml": _header(_PAGE_FIELD),
    "word/settings.xml": _SETTINGS,
    "word/styles.xml": _STYLES,
}


def skeleton() -> bytes:
    """Return the bytes of the skeleton."""
    return zipped({name: (_DECLARATION + text).encode() for name, text in PARTS.items()})


if __name__ == "__main__":
    (resources_dir() / "docx" / "skeleton.docx").write_bytes(skeleton())
