"""Files as hosts have them, from which others are made."""

import datetime
import io
import zipfile
from functools import cache

import xlsxwriter

from seating.planfile import encode
from tests.root import ROOT
from tests.seating.planfile.rich_plan import REPORT, rich_plan

DAY = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)
NAMES = ("Ana Ruiz", "Bo Lee", "Cy Ünal", "花子", "Eve O'Neil", "Gus, Jr.", "12", "Ana Ruiz ")
GUESTS = (
    "id;Name;Firma;knows;partner;avoid;wants;interests;table;courses;goal;stays;needs at table\n"
    "a;Ana Ruiz;Acme;Bo Lee:met;;;花子;chess; ;1;2;yes;\n"
    "b;Bo Lee;Acme;;Cy Ünal;Eve;Ana Ruiz;chess, go;1;Main; ;table;company:Acme\n"
    'c;Cy Ünal;"Bolt; Nut";;;"Eve";;;;all;0;;\n'
    'd;花子;-;"Ana Ruiz\nBo Lee";;;;go;;Starter;;no;\n'
    "e;Eve;n/a;;;;;;;;;;\n"
)
PAIRS = (
    "a,b,weight\nAna,Bo,2\nBo,Cy,close\n1,4,0.5\n",
    "from\tto\nAna\tCy\n",
    'a;b\n"Ana";"Dee"\n',
)
TEXT = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
ODS = (
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
    '<office:spreadsheet><table:table table:name="Guests"><table:table-row>'
    f"{TEXT.format('Name')}{TEXT.format('goal')}</table:table-row>"
    f'<table:table-row table:number-rows-repeated="2">{TEXT.format("Ana")}'
    '<table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p>'
    "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
    "</office:document-content>"
)
GRAPHS = {
    ".edgelist": "Ana Bo {'weight': 2}\nBo Cy {}\n# nobody\n1 4\n",
    ".adjlist": "Ana Bo Cy\nCy Dee\n",
    ".net": '*vertices 3\n1 "Ana" 0.1 0.2\n2 "Bo"\n3 "Cy"\n*arcs\n1 2 1.0\n*edges\n2 3 2\n',
    ".gml": 'graph [\n  node [ id 1 label "Ana" ]\n  node [ id 2 label "Bo" ]\n'
    "  edge [ source 1 target 2 weight 1.5 ]\n]\n",
    ".graphml": '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    '<key id="d0" for="node" attr.name="label" attr.type="string"/>'
    '<key id="d1" for="edge" attr.name="weight" attr.type="double"/>'
    '<graph edgedefault="undirected"><node id="n0"><data key="d0">Ana</data></node>'
    '<node id="n1"><data key="d0">Bo</data></node><edge source="n0" target="n1">'
    '<data key="d1">2.0</data></edge></graph></graphml>',
    ".gexf": '<?xml version="1.0"?><gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">'
    '<graph defaultedgetype="undirected" mode="static"><nodes><node id="0" label="Ana"/>'
    '<node id="1" label="Bo"/></nodes><edges><edge id="0" source="0" target="1" weight="2"/>'
    "</edges></graph></gexf>",
}
DINNER = (
    'title = "May"\nguests = "guests.csv"\ncourses = ["Soup", "Main"]\nmeet = "near"\n'
    'noise = 1.4\nknown_by = "company"\nknows = "pairs.csv"\nencoding = "utf-8"\n\n'
    '[[tables]]\nname = "Oak"\nseats = 6\nshape = "long"\nx = 1.5\ny = -2\n'
    "tags = { door = [1, 2] }\n\n[[tables]]\nseats = 4\ncount = 2\ndiameter = 1.5\n\n"
    '[[rules]]\ntogether = ["Ana", "Bo"]\ncourses = ["Soup"]\n\n'
    '[[rules]]\nat_most = 2\ncolumn = "company"\n\n'
    '[[rules]]\napart = ["Ana", "Cy"]\n\n[print]\nlang = "fr"\npaper = "210x297 mm"\n'
    'first_label = 2\nfont_dirs = ["."]\ntheme = { accent = "#7a1f2b" }\n'
)
SHORT_DINNERS = (
    'tables = "2x3"\ncourses = 2\n',
    '[[tables]]\nseats = 6\n[[rules]]\nstays = "Ana"\n',
    '[[rules]]\nno_repeats = "everyone"\ntimes = 1\n'
    '[[rules]]\nat = ["Bo"]\ntable = "1"\nseat = 2\n',
    '[[rules]]\npresent = "Cy"\ncourses = [1]\n[[rules]]\nspread_evenly = "company"\n',
    'noise = "quiet"\nmeet = "beside"\n[[courses]]\nname = "Soup"\n',
)
TABLES = ("10x8,1x20:long", "8", "3x4:u", "2x6:square, 1x9", "2 × 8 : oval")
COURSES = ("3", "Soup,Main,Sweet", "all", "Dinner", "1")


@cache
def plans() -> list[bytes]:
    """Plan files: one with everything in it, and a small one."""
    small = (
        b'{"format":"seating plan","version":1,"dinner":{"guests":[{"id":"1","name":"Ana"},'
        b'{"id":"2","name":"Bo"}],"tables":[{"name":"1","seats":2,"shape":"round","width":0.9,'
        b'"cover":0.6}],"courses":[{"name":"Main"}],"talk":{"meet":"table","half":1.25}},'
        b'"seats":[[0,1]],"report":{"print":{"lang":"de","font_dirs":["."]}}}'
    )
    return [encode(rich_plan(), REPORT), small]


@cache
def workbooks() -> list[bytes]:
    """An xlsx, an ods, an xls and an xlsb."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        book.set_properties({"created": DAY})
        sheet = book.add_worksheet("Guests")
        for row, cells in enumerate([["Name", "Firma"], ["Ana", 12], ["Bo", 1.5], ["Cy", True]]):
            sheet.write_row(row, 0, cells)
        book.add_worksheet("Notes").write("B2", "x")
    others = (ROOT / "tests/fuzz/seeds" / name for name in ("guests.xls", "guests.xlsb"))
    return [stream.getvalue(), ods(ODS), *(other.read_bytes() for other in others)]


def ods(content: str) -> bytes:
    """A spreadsheet of LibreOffice with this content."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr(zipfile.ZipInfo("mimetype"), kind)
        archive.writestr(zipfile.ZipInfo("META-INF/manifest.xml"), "<x/>")
        archive.writestr(zipfile.ZipInfo("content.xml"), content)
    return stream.getvalue()
