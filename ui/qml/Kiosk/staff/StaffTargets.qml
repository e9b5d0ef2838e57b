pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The display test: every square must be touched once. Above are the sizes of the panel and of its profile.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property var pager: null
    readonly property int columns: 8

    focus: true

    RunningText {
        id: panel

        objectName: "staff:panel"
        width: parent.width
        words: "%1×%2 px · %3×%4 mm · %5/%6".arg(page.Window.width).arg(page.Window.height).arg(Theme.widthMm).arg(Theme.heightMm).arg(page.facts.touched.length).arg(page.facts.cells)
        font.weight: Font.Bold
    }

    GridLayout {
        anchors.top: panel.bottom
        anchors.topMargin: Theme.mm(1)
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: page.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: page.facts.cells

            Key {
                required property int index
                readonly property bool touched: page.facts.touched.includes(index)

                objectName: "staff:cell:" + index
                Layout.fillWidth: true
                Layout.fillHeight: true
                command: !touched
                text: touched ? "✓" : ""
                Accessible.name: (index + 1).toString()
                onClicked: page.staff.actions.touch(index)
            }
        }
    }
}
