pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// On one page: what became of it, the receipt number, what to do next and until when, where to look, whom to call; and
// the card to take. Never an amount granted: only the service knows that.
ScreenFrame {
    id: screen

    readonly property var facts: model.result
    readonly property bool scannable: facts.code.size > 0

    name: "result"
    title: facts.title
    term: facts.term
    tone: facts.tone
    pager: page.paged ? page : null
    primaryText: facts.correctable ? qsTr("Correct it") : qsTr("Finish")

    extra: Row {
        anchors.right: parent?.right
        anchors.rightMargin: Theme.gap
        height: parent?.height ?? 0
        spacing: Theme.gap

        RunningText {
            readonly property real room: (parent?.parent?.width ?? 0) - (paper.visible ? paper.width + Theme.gap : 0) - Theme.gap

            objectName: "result:take"
            width: Math.min(implicitWidth, room)
            anchors.verticalCenter: parent?.verticalCenter
            // Two lines at most. Where they have no room the next screen says it alone.
            visible: words !== "" && implicitWidth <= 1.8 * room
            words: screen.facts.take
            // So large that two lines, and what is to be read over them, have room in the bar.
            font.pixelSize: Math.max(Theme.smallestSize, Math.min(Theme.bodySize, Math.floor(Theme.mm(23) / (Theme.ruby ? 3.6 : 2.6))))
            leading: 1.2
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignRight
        }

        ActionButton {
            id: paper

            objectName: "action:print"
            visible: screen.facts.canPrint
            anchors.verticalCenter: parent?.verticalCenter
            text: qsTr("Print receipt")
            onClicked: screen.model.actions.printReceipt()
        }
    }

    OnePage {
        id: page

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.upright || !screen.scannable ? parent.width : parent.width - later.width - Theme.mm(3)
        spacing: Theme.mm(Theme.small ? 0.5 : 2)
        told: [screen.facts.steps, screen.facts.printed, screen.facts.help]

        Flow {
            width: parent.width
            spacing: Theme.mm(2)

            RunningText {
                words: qsTr("Receipt number")
                font.pixelSize: page.size
                leading: page.leading
                color: Theme.softInk
            }

            Text {
                objectName: "receipt:number"
                text: screen.facts.receipt
                font.family: Theme.family
                font.pixelSize: Math.round(page.size * 1.15)
                font.weight: Font.Bold
                color: Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        RunningText {
            width: parent.width
            visible: words !== ""
            words: screen.facts.explanation
            font.pixelSize: page.size
            leading: page.leading
        }

        Text {
            width: parent.width
            visible: text !== "" && !Theme.japanese
            text: screen.facts.place
            font.family: Theme.japaneseFamily
            font.pixelSize: page.size
            font.weight: Font.Bold
            color: Theme.ink
            wrapMode: Theme.wrapText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Repeater {
            model: screen.facts.steps

            Step {
                required property string modelData

                width: parent?.width ?? 0
                words: modelData
                size: page.size
                leading: page.leading
            }
        }

        RunningText {
            objectName: "result:" + screen.facts.printing
            width: parent.width
            visible: words !== ""
            words: screen.facts.printed
            font.pixelSize: page.size
            leading: page.leading
            font.weight: Font.Bold
        }

        Flow {
            width: parent.width
            visible: (screen.facts.help.rows ?? []).length > 0
            spacing: Theme.mm(2)

            Pictogram {
                width: Math.round(page.size * 1.2)
                height: width
                name: "telephone"
            }

            Repeater {
                model: screen.facts.help.rows

                RunningText {
                    required property var modelData

                    objectName: "result:telephone"
                    words: modelData.number
                    font.pixelSize: Math.round(page.size * 1.2)
                    leading: 1.1
                    font.weight: Font.Bold
                }
            }

            Repeater {
                model: screen.facts.help.rows

                RunningText {
                    required property var modelData

                    words: [modelData.note, modelData.now].filter(each => each !== "").join("  ·  ")
                    font.pixelSize: page.size
                    leading: page.leading
                }
            }
        }
    }

    Column {
        id: later

        // The words below it take the width of the column, not the code's: their height says how high the code may be.
        readonly property int side: Math.min(width, screen.roomHeight - (label.visible ? label.implicitHeight : 0))

        visible: screen.scannable
        anchors.right: parent.right
        anchors.bottom: Theme.upright ? parent.bottom : undefined
        width: screen.roomWidth * 0.24
        spacing: Theme.mm(1)

        QrPicture {
            anchors.horizontalCenter: parent.horizontalCenter
            width: later.side
            height: later.side
            path: screen.facts.code.path
            modules: Math.max(21, screen.facts.code.size)
        }

        RunningText {
            id: label

            // Beside large text the code needs the room; the words beside it say the same.
            visible: !Theme.small
            width: parent.width
            words: qsTr("Scan to check later")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
