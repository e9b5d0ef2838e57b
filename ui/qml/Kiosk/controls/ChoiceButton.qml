pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One answer to the question in the title: a name and a note.
T.AbstractButton {
    id: button

    property string note: ""
    property string term: ""
    property bool chosen: false
    property int nameSize: Theme.captionSize
    property bool centred: false
    // The colours of another theme, for a button that shows it.
    property var colours: Theme
    // Line spacing of name and note, in parts of their font size.
    property real nameLeading: 1.3
    property real leading: Theme.leading
    // The width of the tick of a chosen answer.
    readonly property int tick: Theme.mm(centred ? 6 : 9)

    implicitHeight: Math.max(Theme.target, content.implicitHeight + topPadding + bottomPadding)
    padding: Theme.mm(3)
    topPadding: Theme.mm(1.5)
    bottomPadding: Theme.mm(1.5)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: [text, Theme.japanese ? "" : term, note].filter(each => each !== "").join(", ")
    Accessible.checked: chosen

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: content

        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            RunningText {
                Layout.fillWidth: true
                words: button.text
                font.pixelSize: button.nameSize
                font.weight: Font.Bold
                leading: button.nameLeading
                color: button.enabled ? button.colours.ink : button.colours.disabledInk
                horizontalAlignment: button.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            Loader {
                Layout.fillWidth: true
                visible: button.term !== "" && !Theme.japanese
                active: visible

                sourceComponent: Text {
                    text: Theme.linesIn(button.term, "ja")
                    textFormat: Text.PlainText
                    font.family: Theme.japaneseFamily
                    font.pixelSize: Theme.captionSize
                    color: button.colours.softInk
                    wrapMode: Theme.wrapText
                    horizontalAlignment: button.centred ? Text.AlignHCenter : Text.AlignLeft
                }
            }

            RunningText {
                Layout.fillWidth: true
                visible: button.note !== ""
                words: button.note
                font.pixelSize: Theme.captionSize
                leading: button.leading
                color: button.enabled ? button.colours.softInk : button.colours.disabledInk
                horizontalAlignment: button.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }

        Loader {
            visible: button.chosen
            active: visible
            Layout.preferredWidth: button.tick
            Layout.preferredHeight: Layout.preferredWidth

            sourceComponent: Tick {
                color: button.colours.brand
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? button.colours.disabled : button.chosen || button.down ? button.colours.brandTint : button.colours.surface
        border.width: button.chosen ? Theme.thick : Theme.line
        border.color: button.chosen ? button.colours.brand : button.enabled ? button.colours.edge : button.colours.hairline

        Loader {
            anchors.fill: parent
            source: button.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
