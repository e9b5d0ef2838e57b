import QtQuick
import Kiosk

// The help lines for a subject, and a note if none of them speaks the person's language.
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
