pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The payment services in pages of cells with the same height. Only the visible page is created: there may be a hundred
// services.
Item {
    id: grid

    property var rows: []
    property string chosen
    // Line spacing with which notes of two lines leave room for a second row of services.
    readonly property real leading: !Theme.small ? Theme.leading : Theme.language === "vi" ? 1.25 : Theme.stacked ? 1.36 : 1.2
    readonly property int most: Math.max(1, Math.min(3, Math.floor(width / Theme.mm(Theme.large ? 95 : 82))))
    // One column if a text does not fit into a narrow cell.
    readonly property int columns: narrow.implicitHeight > height ? 1 : most
    readonly property real cell: (width - (columns - 1) * Theme.gap) / columns
    readonly property int wanted: Math.max(Theme.mm(22), Math.min(height, Math.max(ruler.implicitHeight, ticked.implicitHeight)))
    // The cell height with one more row; it is used if the cells lose no more than the space around their text. Readings
    // over a note need that space.
    readonly property int squeezed: Math.floor((height + Theme.gap) / (Math.floor((height + Theme.gap) / (wanted + Theme.gap)) + 1)) - Theme.gap
    readonly property int cellHeight: squeezed >= Math.max(Theme.target, wanted - Theme.mm(Theme.ruby ? 0.5 : 1.8)) ? squeezed : wanted
    readonly property int lines: Math.max(1, Math.floor((height + Theme.gap) / (cellHeight + Theme.gap)))
    readonly property int perPage: columns * lines
    readonly property int pageCount: Math.ceil(rows.length / perPage)
    property int page: 0
    readonly property int pageNumber: page + 1
    readonly property bool paged: pageCount > 1
    readonly property bool atStart: page <= 0
    readonly property bool atEnd: page + 1 >= pageCount

    signal answered(string code)

    function turn(forward: bool): void {
        page = Math.max(0, Math.min(pageCount - 1, page + (forward ? 1 : -1)));
    }

    function longest(listed: var, what: string): string {
        return listed.reduce((most, row) => row[what].length > most.length ? row[what] : most, "");
    }

    // Show the page with the chosen service; the first one if none is chosen or the list changed.
    function find(): void {
        page = Math.max(0, Math.floor(rows.findIndex(row => row.code === chosen) / perPage));
    }

    onPerPageChanged: find()
    onRowsChanged: find()

    // An invisible cell that measures the longest texts.
    component Ruler: ChoiceButton {
        // The rows whose texts are measured.
        property var listed: grid.rows

        visible: false
        text: grid.longest(listed, "name")
        note: grid.longest(listed, "note")
        leading: grid.leading
    }

    Ruler {
        id: narrow

        width: (grid.width - (grid.most - 1) * Theme.gap) / grid.most
    }

    Ruler {
        id: ruler

        width: grid.cell
    }

    // The tick of the chosen service needs room beside its text.
    Ruler {
        id: ticked

        width: grid.cell
        listed: grid.rows.filter(row => row.code === grid.chosen)
        chosen: true
    }

    Grid {
        columns: grid.columns
        spacing: Theme.gap

        Repeater {
            model: Math.min(grid.perPage, Math.max(0, grid.rows.length - grid.page * grid.perPage))

            ChoiceButton {
                required property int index
                readonly property var facts: grid.rows[grid.page * grid.perPage + index] ?? null

                objectName: facts ? "service:" + facts.code : ""
                width: grid.cell
                height: grid.cellHeight
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
