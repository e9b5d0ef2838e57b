pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One service. Pages of whole buttons; those that cannot be chosen say why.
ScreenFrame {
    id: screen

    readonly property var facts: model.services
    readonly property int columns: 2
    readonly property int cellHeight: Theme.mm(Theme.large ? 31 : 22)
    readonly property int lines: Math.max(1, Math.floor((roomHeight + Theme.gap) / (cellHeight + Theme.gap)))
    readonly property int perPage: columns * lines
    readonly property int pages: Math.ceil(facts.rows.length / perPage)
    property int page: 0
    readonly property bool paged: pages > 1
    readonly property bool atStart: page <= 0
    readonly property bool atEnd: page + 1 >= pages

    function turn(forward: bool): void {
        page += forward ? 1 : -1;
    }

    pager: screen

    name: "service"
    title: qsTr("Choose one payment service")
    term: "決済サービス"
    primaryText: qsTr("Use this service")

    Component.onCompleted: {
        const at = facts.rows.findIndex(row => row.code === facts.chosen);
        page = at < 0 ? 0 : Math.floor(at / perPage);
    }

    Binding {
        target: screen
        property: "page"
        value: Math.max(0, screen.pages - 1)
        when: screen.page >= screen.pages
    }

    Grid {
        id: grid

        readonly property int cell: (screen.roomWidth - Theme.gap) / screen.columns

        columns: screen.columns
        spacing: Theme.gap

        Repeater {
            model: screen.facts.rows.slice(screen.page * screen.perPage, (screen.page + 1) * screen.perPage)

            ChoiceButton {
                required property var modelData

                objectName: "service:" + modelData.code
                width: grid.cell
                height: screen.cellHeight
                text: modelData.name
                note: modelData.note
                enabled: modelData.available
                chosen: modelData.code === screen.facts.chosen
                onClicked: screen.model.actions.chooseService(modelData.code)
            }
        }
    }
}
