import QtQuick
import QtQuick.Layouts
import Kiosk

// One item: a sign, its name, and its state in words.
Item {
    id: row

    property string name
    property string became
    // The official Japanese word for the state.
    property string term: ""
    // "done", "open" or "none".
    property string sign: "none"
    readonly property bool wide: width > Theme.mm(130)

    implicitHeight: content.implicitHeight + Theme.mm(1.5)

    RowLayout {
        id: content

        width: parent.width
        spacing: Theme.mm(3)

        Rectangle {
            Layout.preferredWidth: Theme.mm(8)
            Layout.preferredHeight: Theme.mm(8)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Math.max(0, (name.lineHeight - height) / 2)
            radius: height / 2
            color: row.sign === "done" ? Theme.done : Theme.surface
            border.width: Theme.thick
            border.color: row.sign === "done" ? Theme.done : Theme.edge

            Tick {
                visible: row.sign === "done"
                anchors.fill: parent
                anchors.margins: Theme.mm(1.4)
                color: Theme.brandInk
            }

            Rectangle {
                visible: row.sign === "none"
                anchors.centerIn: parent
                width: Theme.mm(3.6)
                height: Theme.thick
                color: Theme.ink
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: row.wide ? 2 : 1
            columnSpacing: Theme.mm(3)
            rowSpacing: 0

            RunningText {
                id: name

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                words: row.name
            }

            RunningText {
                Layout.fillWidth: !row.wide
                Layout.maximumWidth: row.width * (row.wide ? 0.46 : 1)
                // Aligned with the name, so that a page can end between lines of both.
                Layout.alignment: Qt.AlignTop
                horizontalAlignment: row.wide ? Text.AlignRight : Text.AlignLeft
                words: row.became
                font.weight: Font.Bold
                color: row.sign === "done" ? Theme.done : Theme.ink
            }

            Text {
                Layout.columnSpan: row.wide ? 2 : 1
                Layout.fillWidth: true
                visible: row.term !== "" && !Theme.japanese
                horizontalAlignment: row.wide ? Text.AlignRight : Text.AlignLeft
                text: Theme.linesIn(row.term, "ja")
                textFormat: Text.PlainText
                font.family: Theme.japaneseFamily
                font.pixelSize: Theme.bodySize
                color: Theme.softInk
                wrapMode: Theme.wrapText
                Accessible.role: Accessible.StaticText
                Accessible.name: row.term
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.hairline
    }
}
