"""Small .docx files written by hand, part by part."""

import io
import zipfile
from dataclasses import dataclass, field

from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import SeenDocument, SeenParagraph

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


@dataclass(frozen=True)
class Written:
    """The inside of each part; headers by the id of their relation."""

    body: str
    styles: str = ""
    numbering: str = ""
    settings: str = ""
    theme: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        parts = {
            "styles": f"<w:styles {NAMESPACES}>{self.styles}</w:styles>",
            "numbering": f"<w:numbering {NAMESPACES}>{self.numbering}</w:numbering>",
            "settings": f"<w:settings {NAMESPACES}>{self.settings}</w:settings>",
            "theme": f"<a:theme {NAMESPACES}><a:themeElements><a:fontScheme>{self.theme}</a:fontScheme>"
            "</a:themeElements></a:theme>",
        }
        links = "".join(_relation(f"rId-{kind}", kind, f"{kind}.xml") for kind in parts)
        links += "".join(_relation(key, "header", f"{key}.xml") for key in self.headers)
        parts |= {key: f"<w:hdr {NAMESPACES}>{inside}</w:hdr>" for key, inside in self.headers.items()}
        parts["document"] = f"<w:document {NAMESPACES}><w:body>{self.body}</w:body></w:document>"
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            archive.writestr(
                "_rels/.rels", _relations(_relation("rId1", "officeDocument", "word/document.xml"))
            )
            archive.writestr("word/_rels/document.xml.rels", _relations(links))
            for name, xml in parts.items():
                archive.writestr(f"word/{name}.xml", xml)
        return out.getvalue()

    def seen(self) -> SeenDocument:
        return read_docx(self.content())

    def paragraphs(self) -> tuple[SeenParagraph, ...]:
        return self.seen().paragraphs

    def first(self) -> SeenParagraph:
        return self.paragraphs()[0]


def packed(parts: dict[str, bytes]) -> bytes:
    """A file of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _relation(key: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{key}" Type="{_KIND}/{kind}" Target="{target}"/>'


def _relations(links: str) -> str:
    return f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>'


def p(inside: str = "", properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def style(kind: str, key: str, inside: str, based_on: str = "", *, default: bool = False) -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    usual = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}"{usual} w:styleId="{key}"><w:name w:val="{key}"/>{base}{inside}</w:style>'
    )


def cell(inside: str, width: int = 4000) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def table(*rows: str, properties: str = "") -> str:
    lines = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{lines}</w:tbl>"


def field_code(code: str, shown: str = "1") -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}{r(shown)}{marks[2]}"


def alternate(choice: str, fallback: str) -> str:
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def drawing(width: int, height: int, shape: str) -> str:
    return (
        f'<w:drawing><wp:anchor><wp:extent cx="{width}" cy="{height}"/><a:graphic><a:graphicData>{shape}'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def connector(width: int, height: int = 0, inside: str = "") -> str:
    return (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="line"/></wps:spPr>{inside}</wps:wsp>'
    )


def strict(content: bytes) -> bytes:
    """The same file under the names of ISO's strict form."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            xml = before.read(name)
            for kind in (b"wordprocessingml", b"officeDocument"):
                usual = b"http://schemas.openxmlformats.org/" + kind + b"/2006/"
                xml = xml.replace(usual, b"http://purl.oclc.org/ooxml/" + kind + b"/")
            after.writestr(name, xml)
    return out.getvalue()
