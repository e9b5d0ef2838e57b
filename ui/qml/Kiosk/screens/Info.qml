pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// An information page of the menu, which needs no card: one topic in pages.
ScreenFrame {
    id: screen

    readonly property var facts: model.information

    name: "info"
    title: facts.title
    bare: Theme.tight
    pager: pages
    reads: pages.column.implicitHeight
    titleInPages: Theme.tight
    // The primary button is "more" and, on the last page, "Close", which leads back.
    primaryText: pages.atEnd ? qsTr("Close") : ""
    primaryEnabled: pages.atEnd

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(4)

        Repeater {
            model: screen.facts.blocks

            InfoBlock {
                required property var modelData

                width: parent?.width ?? 0
                facts: modelData
            }
        }
    }
}
