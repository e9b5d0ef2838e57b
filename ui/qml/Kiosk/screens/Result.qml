pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What became of it, the receipt number, and what to do next. Never an amount granted: only the service knows that.
ScreenFrame {
    id: screen

    pager: pages

    readonly property var facts: model.result
    readonly property bool refused: facts.tone === "refused"

    name: "result"
    title: facts.title
    primaryText: facts.correctable ? qsTr("Correct it") : qsTr("Finish")

    extra: ActionButton {
        objectName: "action:print"
        visible: screen.facts.canPrint && !screen.refused
        anchors.right: parent?.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent?.verticalCenter
        text: qsTr("Print receipt")
        onClicked: screen.model.actions.printReceipt()
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(3)

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hairline

            PagedView {
                id: pages

                anchors.fill: parent
                anchors.margins: Theme.mm(3)
                spacing: Theme.mm(1.5)

                StateLine {
                    width: parent.width
                    facts: screen.facts
                }

                Words {
                    width: parent.width
                    visible: words !== ""
                    words: screen.facts.explanation
                }

                Words {
                    width: parent.width
                    visible: words !== ""
                    words: screen.facts.printed
                    font.weight: Font.Bold
                }

                Repeater {
                    model: screen.facts.nextSteps

                    Words {
                        required property string modelData

                        width: parent?.width ?? 0
                        words: "・" + modelData
                    }
                }

                Words {
                    width: parent.width
                    visible: screen.facts.helpNumber !== ""
                    words: qsTr("Help line: %1").arg(screen.facts.helpNumber) + "\n" + screen.facts.helpHours
                    color: Theme.softInk
                }
            }
        }

        ColumnLayout {
            visible: !screen.refused
            Layout.preferredWidth: screen.roomWidth * 0.26
            Layout.maximumWidth: screen.roomWidth * 0.26
            Layout.fillHeight: true
            spacing: Theme.mm(1)

            QrPicture {
                readonly property int side: Math.min(screen.roomWidth * 0.26, screen.roomHeight - label.implicitHeight - Theme.mm(2))

                Layout.preferredWidth: side
                Layout.preferredHeight: side
                Layout.alignment: Qt.AlignHCenter
                path: screen.facts.qrPath
                modules: screen.facts.qrSize
            }

            Words {
                id: label

                Layout.fillWidth: true
                words: qsTr("Scan to check later")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
