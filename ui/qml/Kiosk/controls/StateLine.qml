import QtQuick
import QtQuick.Layouts
import Kiosk

// The state in one large word, the official Japanese one beside it, and the receipt number.
RowLayout {
    id: line

    required property var facts
    readonly property bool done: facts.tone === "done"

    spacing: Theme.mm(3)

    Rectangle {
        Layout.preferredWidth: Theme.mm(12)
        Layout.preferredHeight: Theme.mm(12)
        Layout.alignment: Qt.AlignTop
        radius: height / 2
        color: line.done ? Theme.done : Theme.caution
        border.width: Theme.thick
        border.color: line.done ? Theme.done : Theme.cautionLine

        Tick {
            visible: line.done
            anchors.fill: parent
            anchors.margins: Theme.mm(2.5)
            color: Theme.brandInk
        }

        Text {
            visible: !line.done
            anchors.centerIn: parent
            text: line.facts.tone === "waiting" ? "…" : "!"
            font.family: Theme.family
            font.pixelSize: Theme.smallestSize
            font.weight: Font.Bold
            color: Theme.cautionInk
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RunningText {
            Layout.fillWidth: true
            objectName: "result:state"
            words: line.facts.state
            text: words
            font.pixelSize: Theme.keySize
            font.weight: Font.Bold
            color: line.done ? Theme.done : Theme.ink
        }

        Text {
            Layout.fillWidth: true
            visible: !Theme.japanese && line.facts.tone !== "refused"
            text: line.facts.term
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.bodySize
            color: Theme.softInk
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.mm(2)

            RunningText {
                words: qsTr("Receipt number")
                color: Theme.softInk
            }

            Text {
                objectName: "receipt:number"
                text: line.facts.receipt
                font.family: Theme.family
                font.pixelSize: Theme.bodySize * 1.15
                font.weight: Font.Bold
                color: Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}
