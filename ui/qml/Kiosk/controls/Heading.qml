import QtQuick
import Kiosk

// A title and one sentence; before the title a sign for the tone of a result; after it the official Japanese term that
// a person must recognise elsewhere.
Column {
    id: heading

    property string title
    property string term: ""
    property string sentence: ""
    property string titleName: "title"
    property int titleSize: Theme.keySize
    // The tone of ToneSign.
    property string tone: "plain"
    // One line if possible: the term is left out if it has no room beside the title.
    property bool brief: false
    // In Japanese the term is shown for a result only.
    readonly property bool explains: term !== "" && (!Theme.japanese || (sign.visible && !Theme.ruby))
    readonly property bool termLeftOut: explains && brief && begin + name.implicitWidth + official.implicitWidth + Theme.mm(3) >= width
    readonly property real begin: sign.visible ? sign.width + Theme.mm(3) : 0

    Flow {
        width: parent.width
        spacing: Theme.mm(3)

        ToneSign {
            id: sign

            width: name.lineHeight
            height: width
            tone: heading.tone
        }

        RunningText {
            id: name

            width: Math.min(implicitWidth, parent.width - heading.begin)
            objectName: heading.titleName
            words: heading.title
            font.pixelSize: heading.titleSize
            font.weight: Font.Bold
            leading: 1.24
            Accessible.role: Accessible.Heading
        }

        Text {
            id: official

            width: Math.min(implicitWidth, parent.width)
            height: parent.width - heading.begin - name.width > implicitWidth + Theme.mm(3) ? name.height : implicitHeight
            verticalAlignment: Text.AlignVCenter
            visible: heading.explains && !heading.termLeftOut
            text: Theme.linesIn(heading.term, "ja")
            textFormat: Text.PlainText
            font.family: Theme.japaneseFamily
            font.pixelSize: Math.min(Theme.bodySize, heading.titleSize)
            color: Theme.softInk
            wrapMode: Theme.wrapText
            Accessible.role: Accessible.StaticText
            Accessible.name: heading.term
        }
    }

    RunningText {
        width: parent.width
        visible: heading.sentence !== ""
        words: heading.sentence
        color: Theme.softInk
    }
}
