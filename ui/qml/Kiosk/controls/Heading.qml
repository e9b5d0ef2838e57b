import QtQuick
import Kiosk

// Title, the official Japanese term where a person must recognise it elsewhere, one sentence.
Column {
    id: heading

    property string title
    property string term: ""
    property string sentence: ""
    property string titleName: "title"

    Words {
        width: parent.width
        objectName: heading.titleName
        words: heading.title
        font.pixelSize: Theme.keySize
        font.weight: Font.Bold
        lineHeight: 0.86
        Accessible.role: Accessible.Heading
    }

    Text {
        width: parent.width
        visible: heading.term !== "" && Theme.language !== "ja"
        text: heading.term
        font.family: Theme.japaneseFamily
        font.pixelSize: Theme.bodySize
        color: Theme.softInk
        wrapMode: Text.Wrap
    }

    Words {
        width: parent.width
        visible: heading.sentence !== ""
        words: heading.sentence
        color: Theme.softInk
        lineHeight: 0.92
    }
}
