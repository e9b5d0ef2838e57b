import QtQuick
import Kiosk

// Whom to call about this, and what a person must know whose language nobody speaks there.
Column {
    id: questions

    required property var help
    property string words

    visible: (help.rows ?? []).length > 0
    spacing: Theme.mm(1)

    RunningText {
        width: parent.width
        words: questions.help.told ? questions.help.told : questions.words
        font.weight: Font.Bold
    }

    HelpLines {
        width: parent.width
        rows: questions.help.rows ?? []
    }
}
