pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The lower part of the attract screen and the closed screen: languages by their own names, and display settings.
Rectangle {
    id: foot

    required property var model
    property string hours: ""
    // Why no visit can begin yet, shown in place of the languages; "" if one can.
    property string waiting: ""
    readonly property var languages: model.frame.languages
    readonly property int columns: Math.ceil((languages.length + 1) / (width > Theme.heightMm * Theme.pxPerMm ? 2 : 3))

    // With room the uses of the keys are always shown; else from the first key on, in place of the greeting.
    readonly property bool roomy: Theme.upright || Theme.widthMm > 400

    signal displayAsked

    implicitHeight: grid.implicitHeight + (hello.visible ? hello.implicitHeight : 0) + Theme.mm(4.5)
    color: Theme.paper

    Flow {
        id: hello

        // With little room the title above the names is left out.
        visible: Theme.comfort > 1.1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(6)
        anchors.rightMargin: Theme.mm(6)
        y: Theme.mm(1)
        spacing: Theme.mm(2)

        Pictogram {
            width: Theme.mm(6)
            height: width
            name: "globe"
        }

        Text {
            visible: foot.roomy || !keys.visible
            text: "ことばを選ぶ  Choose your language"
            textFormat: Text.PlainText
            font.family: Theme.japaneseFamily
            font.pixelSize: Theme.smallestSize
            color: Theme.softInk
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Text {
            visible: foot.hours !== ""
            leftPadding: Theme.mm(4)
            text: foot.hours
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.smallestSize
            color: Theme.softInk
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        RunningText {
            id: keys

            objectName: "foot:keys"
            visible: words !== "" && (foot.roomy || Theme.byKeys)
            width: Math.min(implicitWidth, hello.width - Theme.mm(8))
            words: foot.model.frame.keys
            leading: Theme.stacked ? 1.4 : 1.2
            font.pixelSize: Theme.smallestSize
            color: Theme.softInk
        }
    }

    RunningText {
        objectName: "foot:waiting"
        visible: foot.waiting !== ""
        anchors.centerIn: grid
        width: Math.min(implicitWidth, grid.width)
        words: foot.waiting
        font.pixelSize: Theme.bodySize
    }

    GridLayout {
        id: grid

        opacity: foot.waiting === "" ? 1 : 0
        enabled: foot.waiting === ""

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.mm(3)
        anchors.rightMargin: Theme.mm(3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(2)
        columns: foot.columns
        columnSpacing: Theme.mm(1.2)
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: foot.languages

            ActionButton {
                required property var modelData

                objectName: "language:" + modelData.code
                Layout.fillWidth: true
                implicitWidth: Theme.target
                language: modelData.code
                text: modelData.name
                leftPadding: Theme.mm(1)
                onClicked: foot.model.actions.chooseLanguage(modelData.code)
            }
        }

        ActionButton {
            objectName: "action:display"
            Layout.fillWidth: true
            implicitWidth: Theme.target
            family: Theme.japaneseFamily
            text: "文字 Aa"
            leftPadding: Theme.mm(1)
            Accessible.name: qsTr("Text size and contrast")
            onClicked: foot.displayAsked()
        }
    }
}
