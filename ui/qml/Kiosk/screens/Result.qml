pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The result on one page: outcome, receipt number, next step with its deadline, where to query the status, whom to
// call, and the request to take the card. It shows no granted amount, which only the payment service knows.
ScreenFrame {
    id: screen

    readonly property var facts: model.result
    readonly property bool scannable: facts.code.size > 0
    readonly property bool refused: facts.tone === "care"
    // The steps for which there may be no room, in the order in which they are left out: the last one first.
    readonly property var waiting: facts.steps.filter(step => !facts.needed.includes(step)).reverse()

    name: "result"
    title: facts.title
    term: facts.term
    tone: facts.tone
    pager: page.paged ? page : null
    inShort: page
    bare: Theme.tight || Theme.largest && !Theme.upright
    primaryText: facts.wayOn === "choose" ? qsTr("Choose another service") : facts.wayOn === "correct" ? qsTr("Correct it") : qsTr("Finish")

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
            // At most two lines. Without room for them only the next screen says it.
            visible: words !== "" && !Theme.tight && implicitWidth <= 1.8 * room
            words: screen.facts.take
            // The size with which two lines and their readings fit into the bar.
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
        // The QR code is below the text, or beside it.
        anchors.bottomMargin: Theme.upright && !Theme.lowReach && screen.scannable ? later.height + Theme.gap : 0
        width: Theme.upright && !Theme.lowReach || !screen.scannable || screen.bare ? parent.width : parent.width - later.width - Theme.mm(3)
        spacing: Theme.mm(Theme.small ? 0.5 : 2)
        readonly property bool placed: screen.facts.place !== "" && !Theme.japanese
        told: [screen.facts.steps, screen.facts.printed, screen.facts.help]
        // 3: the explanation of what is no refusal; 4: closer lines; then one step after the other; then, if a step says
        // what to do, the explanation of a refusal but for its last sentence, and that sentence.
        missedFrom: screen.facts.explanation !== "" && !screen.refused ? 3 : 5
        closeFrom: 4
        last: 4 + screen.waiting.length + (screen.refused && screen.facts.needed.length > 0 ? 2 : 0)

        // The width at a height: beside the QR code the text is narrower.
        function beside(y: real): real {
            return screen.bare && screen.scannable && y < later.depth ? wide - later.width - Theme.mm(3) : wide;
        }

        Flow {
            width: page.beside(y)
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
                textFormat: Text.PlainText
                font.family: Theme.family
                font.pixelSize: Math.round(page.size * 1.15)
                font.weight: Font.Bold
                color: Theme.ink
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        RunningText {
            width: page.beside(y)
            // For a refusal the explanation says what to do, so it is left out later.
            visible: words !== "" && page.omitted < (screen.refused ? 6 + screen.waiting.length : 3)
            words: page.omitted > 4 + screen.waiting.length ? screen.facts.inShort : page.omitted > 1 && page.placed ? "%1 (%2)".arg(screen.facts.explanation).arg(screen.facts.place) : screen.facts.explanation
            font.pixelSize: page.size
            leading: page.leading
        }

        Text {
            width: parent.width
            visible: page.placed && page.omitted < 2
            text: Theme.linesIn(screen.facts.place, "ja")
            textFormat: Text.PlainText
            font.family: Theme.japaneseFamily
            font.pixelSize: page.size
            font.weight: Font.Bold
            color: Theme.ink
            wrapMode: Theme.wrapText
            Accessible.role: Accessible.StaticText
            Accessible.name: screen.facts.place
        }

        Repeater {
            model: screen.facts.steps

            Step {
                required property string modelData

                width: page.beside(y)
                visible: !screen.waiting.slice(0, Math.max(0, page.omitted - 4)).includes(modelData)
                words: modelData
                size: page.size
                leading: page.leading
            }
        }

        RunningText {
            objectName: "result:" + screen.facts.printing
            width: parent.width
            // The bar says as well that a receipt is printed.
            visible: words !== "" && (page.omitted < 3 || ["", "not_printed"].includes(screen.facts.printing))
            words: screen.facts.printed
            font.pixelSize: page.size
            leading: page.leading
            font.weight: Font.Bold
        }

        Flow {
            width: page.beside(y)
            visible: (screen.facts.help.rows ?? []).length > 0
            spacing: Theme.mm(2)

            // As high as the line of the number, and the drawing within it: it stays off the line above.
            Item {
                width: Math.round(page.size * 1.2)
                height: Math.round(page.size * 1.32)

                Pictogram {
                    anchors.centerIn: parent
                    width: page.size
                    height: width
                    name: "telephone"
                }
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

                    words: [modelData.note, page.omitted < 3 ? modelData.now : ""].filter(each => each !== "").join("  ·  ")
                    visible: words !== ""
                    font.pixelSize: page.size
                    leading: page.leading
                }
            }
        }
    }

    FontMetrics {
        id: letters

        font: label.font
    }

    Column {
        id: later

        // The text below has the width of the column, not of the QR code, because its height limits the code's.
        readonly property int side: Math.min(width, screen.roomHeight - (label.visible ? label.implicitHeight : 0))
        // As `height`, which follows only when the column is laid out.
        readonly property int depth: side + (label.visible ? spacing + label.implicitHeight : 0)

        visible: screen.scannable
        anchors.right: parent.right
        anchors.bottom: Theme.upright ? parent.bottom : undefined
        width: screen.bare ? Theme.mm(33) : screen.roomWidth * 0.24
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

            // With large text the steps come first; while the application waits, the first of them says it.
            visible: screen.bare ? screen.facts.tone === "good" && page.omitted < 2 && Theme.widestWord(words, letters) <= later.width : screen.roomHeight - implicitHeight > Theme.mm(33)
            width: parent.width
            objectName: "code:words"
            words: qsTr("Scan to check later")
            // The longest Japanese phrase has six characters.
            font.pixelSize: screen.bare ? Theme.smallestSize : Math.min(Theme.bodySize, Theme.japanese ? Math.floor(width / 6) : Infinity)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
