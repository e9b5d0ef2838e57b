import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One item: a sign, its name with what becomes of it, and what it can bring. A touch opens it.
T.AbstractButton {
    id: row

    required property var facts
    readonly property bool wide: width > Theme.mm(150)

    objectName: "item:" + facts.code
    enabled: facts.open
    implicitHeight: Math.max(Theme.mm(20), content.implicitHeight + topPadding + bottomPadding)
    padding: Theme.mm(3)
    topPadding: Theme.mm(1)
    bottomPadding: Theme.mm(1)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    text: facts.name
    Accessible.role: Accessible.Button
    Accessible.name: [facts.name, facts.amount, facts.state].join(", ")

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: content

        spacing: Theme.mm(3)

        Rectangle {
            Layout.preferredWidth: Theme.mm(10)
            Layout.preferredHeight: Theme.mm(10)
            radius: height / 2
            color: row.facts.sign === "yes" ? Theme.done : Theme.surface
            border.width: Theme.thick
            border.color: row.facts.sign === "yes" ? Theme.done : Theme.edge

            Tick {
                anchors.fill: parent
                anchors.margins: Theme.mm(1.4)
                visible: row.facts.sign === "yes"
                color: Theme.brandInk
            }

            Rectangle {
                anchors.centerIn: parent
                visible: row.facts.sign === "no"
                width: Theme.mm(4.6)
                height: Theme.thick
                color: Theme.ink
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: row.wide ? 2 : 1
            columnSpacing: Theme.mm(3)
            rowSpacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                RunningText {
                    Layout.fillWidth: true
                    words: row.facts.name
                    font.weight: Font.Bold
                    color: row.enabled ? Theme.ink : Theme.disabledInk
                    Accessible.ignored: true
                }

                RunningText {
                    Layout.fillWidth: true
                    words: row.facts.state
                    color: row.enabled ? Theme.softInk : Theme.disabledInk
                    Accessible.ignored: true
                }
            }

            RunningText {
                Layout.maximumWidth: row.wide ? row.width * 0.36 : row.width
                Layout.fillWidth: !row.wide
                words: row.facts.amount
                font.weight: Font.Bold
                font.strikeout: row.facts.sign === "no"
                color: row.enabled ? Theme.brand : Theme.disabledInk
                horizontalAlignment: row.wide ? Text.AlignRight : Text.AlignLeft
                Accessible.ignored: true
            }
        }

        RunningText {
            visible: row.enabled
            words: "›"
            text: words
            font.pixelSize: Theme.keySize
            color: Theme.brand
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !row.enabled ? Theme.disabled : row.down ? Theme.brandTint : Theme.surface
        border.width: row.down ? Theme.thick : Theme.line
        border.color: row.enabled ? Theme.edge : Theme.hairline

        FocusRing {
            visible: row.visualFocus
        }
    }
}
