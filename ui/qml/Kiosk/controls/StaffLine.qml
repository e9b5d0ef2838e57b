import QtQuick
import Kiosk

// One fact of the staff's areas: sign, label and value; below it the remedy.
Item {
    id: row

    required property var fact
    readonly property string tone: fact?.tone ?? "plain"
    readonly property real begin: sign.visible ? sign.width + Theme.mm(2) : 0
    readonly property real split: width * 0.36
    readonly property bool beside: width > Theme.mm(120)

    implicitHeight: Math.max(column.implicitHeight, sign.visible ? sign.height : 0) + Theme.mm(1)
    Accessible.role: Accessible.StaticText
    Accessible.name: (fact?.label ?? "") + ": " + (fact?.value ?? "")

    ToneSign {
        id: sign

        width: Theme.mm(7)
        height: width
        tone: row.tone
    }

    Column {
        id: column

        x: row.begin
        width: row.width - x

        Item {
            width: parent.width
            height: row.beside ? Math.max(label.implicitHeight, value.implicitHeight) : label.implicitHeight + value.implicitHeight

            RunningText {
                id: label

                width: row.beside ? row.split - row.begin - Theme.mm(2) : parent.width
                words: row.fact?.label ?? ""
                color: Theme.softInk
                Accessible.ignored: true
            }

            RunningText {
                id: value

                x: row.beside ? row.split - row.begin : 0
                y: row.beside ? 0 : label.implicitHeight
                width: parent.width - x
                words: row.fact?.value ?? ""
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        RunningText {
            width: parent.width
            visible: words !== ""
            words: row.fact?.remedy ? "→ " + row.fact.remedy : ""
            wrapMode: Text.Wrap
            color: Theme.cautionInk
        }
    }
}
