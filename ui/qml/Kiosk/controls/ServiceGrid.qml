pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The payment services in pages of rows; each row is as high as its texts need. Only the visible page is created: there
// may be a hundred services.
Item {
    id: grid

    property var rows: []
    property string chosen
    // Line spacing with which notes of two lines leave room for a second row of services.
    readonly property real leading: !Theme.small ? Theme.leading : Theme.language === "vi" ? 1.25 : Theme.stacked ? 1.36 : 1.2
    readonly property int most: Math.max(1, Math.min(3, Math.floor(width / Theme.mm(Theme.large ? 95 : 82))))
    // The height of each row of cells, in as many columns as possible.
    readonly property list<real> narrow: heights(most)
    // One column if a text does not fit into a narrow cell.
    readonly property int columns: Math.max(0, ...narrow) > height ? 1 : most
    readonly property real cell: cellOf(columns)
    // The height that each row of cells needs.
    readonly property list<real> needed: columns === most ? narrow : heights(columns)
    // By so much a row may be lower if its page then has one more: the space around its text. Readings over a note need
    // that space.
    readonly property real spare: Theme.mm(Theme.ruby ? 0.5 : 2)
    // The first row of each page.
    readonly property list<int> tops: pages()
    readonly property int pageCount: tops.length
    property int page: 0
    readonly property int pageNumber: page + 1
    readonly property bool paged: pageCount > 1
    readonly property bool atStart: page <= 0
    readonly property bool atEnd: page + 1 >= pageCount
    readonly property int begin: tops[page] ?? 0
    readonly property int end: tops[page + 1] ?? needed.length
    // The part of the space around the texts that this page has to do without (0 to 1).
    readonly property real pressed: {
        let natural = (end - begin - 1) * Theme.gap, least = natural;
        for (let row = begin; row < end; row += 1) {
            natural += needed[row];
            least += lowest(needed[row]);
        }
        return natural > least ? Math.max(0, Math.min(1, (natural - height) / (natural - least))) : 0;
    }

    signal answered(string code)

    function turn(forward: bool): void {
        page = Math.max(0, Math.min(pageCount - 1, page + (forward ? 1 : -1)));
    }

    function cellOf(columns: int): real {
        return (width - (columns - 1) * Theme.gap) / columns;
    }

    function lowest(needed: real): real {
        return Math.max(Theme.target, needed - spare);
    }

    // The height of a text in a cell with so much room for it.
    function heightOf(words: string, like: Sample, room: real): real {
        const lines = Theme.paging.line_kinds({
            "text": Theme.lines(words),
            "font": like.font,
            "pixelSize": like.font.pixelSize,
            "width": room,
            "wrap": like.wrapMode
        }).length + 1;
        const line = Math.round(like.font.pixelSize * like.leading) + Theme.rise(words, like.font.pixelSize);
        // The last line is as high as its font, if that is more.
        return (lines - 1) * line + Math.max(line, Math.ceil(like.metrics.height));
    }

    function heights(columns: int): list<real> {
        const found = [];
        if (width <= 0 || height <= 0)
            return found;
        rows.forEach((row, at) => {
            // The tick of the chosen service needs room beside its text.
            const room = cellOf(columns) - 2 * sample.padding - (row.code === chosen ? sample.tick + Theme.gap : 0);
            const high = heightOf(row.name, name, room) + (row.note === "" ? 0 : heightOf(row.note, note, room));
            const line = Math.floor(at / columns);
            found[line] = Math.max(found[line] ?? Theme.mm(22), high + sample.topPadding + sample.bottomPadding);
        });
        return found;
    }

    function pages(): list<int> {
        const found = [];
        let used = height;
        needed.forEach((high, row) => {
            used += lowest(high) + Theme.gap;
            if (used > height || row === 0) {
                found.push(row);
                used = lowest(high);
            }
        });
        return found;
    }

    // Show the page with the chosen service; the first one if none is chosen or the list changed.
    function find(): void {
        const row = Math.max(0, Math.floor(rows.findIndex(row => row.code === chosen) / columns));
        page = Math.max(0, tops.filter(top => top <= row).length - 1);
    }

    onTopsChanged: find()
    onRowsChanged: find()

    // Invisible texts and a button with the fonts and paddings of a cell.
    component Sample: RunningText {
        id: text

        readonly property FontMetrics metrics: FontMetrics {
            font: text.font
        }

        visible: false
    }

    Sample {
        id: name

        font.pixelSize: sample.nameSize
        font.weight: Font.Bold
        leading: sample.nameLeading
    }

    Sample {
        id: note

        font.pixelSize: Theme.captionSize
        leading: grid.leading
    }

    ChoiceButton {
        id: sample

        visible: false
    }

    Grid {
        columns: grid.columns
        spacing: Theme.gap

        Repeater {
            model: Math.max(0, Math.min(grid.rows.length, grid.end * grid.columns) - grid.begin * grid.columns)

            ChoiceButton {
                required property int index
                readonly property var facts: grid.rows[grid.begin * grid.columns + index] ?? null
                readonly property real needed: grid.needed[grid.begin + Math.floor(index / grid.columns)] ?? 0

                objectName: facts ? "service:" + facts.code : ""
                width: grid.cell
                height: needed - (needed - grid.lowest(needed)) * grid.pressed
                text: facts?.name ?? ""
                note: facts?.note ?? ""
                leading: grid.leading
                enabled: facts?.available ?? false
                chosen: facts !== null && facts.code === grid.chosen
                onClicked: grid.answered(facts.code)
            }
        }
    }
}
