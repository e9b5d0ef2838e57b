pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What became of it, the receipt number, and what to do next. Never an amount granted: only the service knows that.
ScreenFrame {
    id: screen

    readonly property var facts: model.result
    readonly property bool scannable: facts.code.size > 0

    pager: pages
    name: "result"
    title: facts.title
    primaryText: facts.correctable ? qsTr("Correct it") : qsTr("Finish")

    extra: ActionButton {
        objectName: "action:print"
        visible: screen.facts.canPrint
        anchors.right: parent?.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent?.verticalCenter
        width: Math.min(implicitWidth, (parent?.width ?? 0) - Theme.gap)
        text: qsTr("Print receipt")
        onClicked: screen.model.actions.printReceipt()
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.upright ? 1 : 2
        columnSpacing: Theme.mm(3)
        rowSpacing: Theme.mm(4)

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
                anchors.margins: Theme.mm(2)
                spacing: Theme.mm(Theme.small ? 1 : 2)

                StateLine {
                    width: parent.width
                    facts: screen.facts
                }

                RunningText {
                    width: parent.width
                    visible: words !== ""
                    words: screen.facts.explanation
                }

                Text {
                    width: parent.width
                    visible: text !== "" && !Theme.japanese
                    text: screen.facts.place
                    font.family: Theme.japaneseFamily
                    font.pixelSize: Theme.bodySize
                    font.weight: Font.Bold
                    color: Theme.ink
                    wrapMode: Theme.wrapText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                RunningText {
                    objectName: "result:" + screen.facts.printing
                    width: parent.width
                    visible: words !== ""
                    words: screen.facts.printed
                    font.weight: Font.Bold
                }

                Repeater {
                    model: screen.facts.items.length

                    ItemState {
                        required property int index
                        readonly property var item: screen.facts.items[index]

                        width: parent?.width ?? 0
                        name: item?.name ?? ""
                        became: item?.state ?? ""
                        sign: screen.facts.tone
                    }
                }

                RunningText {
                    width: parent.width
                    visible: screen.facts.steps.length > 0
                    words: qsTr("What to do next")
                    font.weight: Font.Bold
                }

                Repeater {
                    model: screen.facts.steps

                    Step {
                        required property string modelData

                        width: parent?.width ?? 0
                        words: modelData
                    }
                }

                Questions {
                    width: parent.width
                    help: screen.facts.help
                    words: qsTr("Questions? Please call:")
                }
            }
        }

        ColumnLayout {
            id: later

            readonly property int side: Theme.upright ? Theme.mm(48) : Math.min(screen.roomWidth * 0.26, screen.roomHeight - (label.visible ? label.implicitHeight : 0) - Theme.mm(2))

            visible: screen.scannable
            Layout.preferredWidth: screen.roomWidth * 0.26
            Layout.maximumWidth: screen.roomWidth * (Theme.upright ? 1 : 0.26)
            Layout.fillHeight: !Theme.upright
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.mm(1)

            QrPicture {
                Layout.preferredWidth: later.side
                Layout.preferredHeight: later.side
                Layout.alignment: Qt.AlignHCenter
                path: screen.facts.code.path
                modules: Math.max(21, screen.facts.code.size)
            }

            RunningText {
                id: label

                // Beside large text the code needs the room; the words beside it say the same.
                visible: !Theme.tight
                Layout.fillWidth: true
                words: qsTr("Scan to check later")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
