pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The status of the terminal and the buttons of the pages; the likeliest page comes first.
FocusScope {
    id: menu

    required property var staff
    readonly property var facts: staff.facts
    readonly property bool status: facts.page === "home"
    readonly property int columns: width > Theme.mm(150) ? 3 : 2
    readonly property int rows: Math.max(1, Math.floor((tiles.height + Theme.gap) / (Theme.mm(22) + Theme.gap)))
    readonly property int perPage: columns * rows
    property int page: 0
    // Paging for the bottom bar, with the interface of PagedView.
    readonly property QtObject pager: QtObject {
        readonly property bool paged: menu.facts.tiles.length > menu.perPage
        readonly property bool atStart: menu.page === 0
        readonly property bool atEnd: (menu.page + 1) * menu.perPage >= menu.facts.tiles.length
        readonly property bool aside: true
        readonly property int pageNumber: menu.page + 1
        readonly property int pageCount: Math.ceil(menu.facts.tiles.length / menu.perPage)

        function turn(forward: bool): void {
            menu.page = Math.max(0, menu.page + (forward ? 1 : -1));
        }
    }

    focus: true
    onPerPageChanged: page = 0

    Rectangle {
        id: banner

        visible: menu.status
        width: parent.width
        height: visible ? words.implicitHeight + Theme.mm(3) : 0
        radius: Theme.radius
        color: menu.facts.tone === "good" ? Theme.doneTint : menu.facts.tone === "plain" ? Theme.brandTint : Theme.caution
        border.width: menu.facts.tone === "bad" ? Theme.thick : Theme.line
        border.color: menu.facts.tone === "good" ? Theme.done : menu.facts.tone === "bad" ? Theme.focus : Theme.cautionLine

        ToneSign {
            id: sign

            x: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(14)
            height: width
            tone: menu.facts.tone
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            RunningText {
                objectName: "staff:headline"
                width: parent.width
                words: menu.facts.headline
                font.pixelSize: Theme.bodySize * 1.15
                font.weight: Font.Bold
                leading: 1.25
            }

            RunningText {
                objectName: "staff:instruction"
                width: parent.width
                words: menu.facts.instruction
                leading: 1.25
            }

            RunningText {
                objectName: "staff:known"
                width: parent.width
                words: [menu.facts.terminal, menu.facts.since, menu.facts.technician].filter(each => each !== "").join("   ")
                leading: 1.25
                color: Theme.softInk
            }
        }
    }

    Item {
        id: tiles

        anchors.top: banner.bottom
        anchors.topMargin: banner.visible ? Theme.gap : 0
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        GridLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            columns: menu.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: Math.min(menu.perPage, menu.facts.tiles.length - menu.page * menu.perPage)

                StaffTile {
                    required property int index
                    readonly property var tile: menu.facts.tiles[menu.page * menu.perPage + index]

                    objectName: "staff:" + (tile?.page ?? "")
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.mm(22)
                    text: tile?.name ?? ""
                    picture: tile?.picture ?? ""
                    note: tile?.note ?? ""
                    first: menu.status && menu.page === 0 && index === 0
                    onClicked: menu.staff.actions.open(tile.page)
                }
            }
        }
    }
}
