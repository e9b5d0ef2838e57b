pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button with a label. A screen has one "primary" button at its lower right; others are plain, or "quiet": without a
// frame.
T.AbstractButton {
    id: button

    property bool primary: false
    property bool quiet: false
    // Colours for the dark area of the first screen.
    property bool poster: false
    // The name of a Pictogram before the label; "" for none.
    property string sign: ""
    // The first of two lines is a sign, which needs no room above: marks below the second line have it.
    property bool lifted: false
    property int textSize: primary ? Theme.keySize : Theme.captionSize
    property string language: Theme.language
    property string family: "Kiosk " + language
    readonly property bool stacked: Theme.stacks(language)

    implicitWidth: Math.max(Theme.mm(30), label.implicitWidth + label.anchors.leftMargin + leftPadding + rightPadding)
    implicitHeight: Theme.target
    leftPadding: Theme.mm(primary ? 6 : 3.5)
    rightPadding: leftPadding
    // Room for marks above the upper line.
    topPadding: (stacked || Theme.ruby) && !lifted ? Theme.mm(0.8) : 0
    bottomPadding: Theme.mm(stacked && lifted ? 1.6 : stacked || Theme.ruby ? 0.4 : 0)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Loader {
            active: button.sign !== ""
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter

            sourceComponent: Pictogram {
                width: Theme.mm(8)
                height: width
                name: button.sign
                color: label.color
            }
        }

        Text {
            id: label

            anchors.fill: parent
            anchors.leftMargin: button.sign !== "" ? Theme.mm(9) : 0
            text: Theme.linesIn(button.text, button.language)
            font.family: button.family
            font.pixelSize: button.textSize
            font.weight: button.primary || button.poster ? Font.Bold : Font.Medium
            font.underline: button.quiet
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallestSize
            color: !button.enabled ? Theme.disabledInk : button.poster ? Theme.posterInk : button.primary ? Theme.brandInk : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Theme.wrapButton
            textFormat: Text.PlainText
            lineHeight: topPadding > 0 ? Theme.rubyButtonLeading : Theme.buttonLeading
            topPadding: button.language === Theme.language ? Theme.riseOnButton(button.text, font.pixelSize) : button.stacked ? 2 * Theme.line : 0

            Loader {
                source: Theme.ruby && button.language === Theme.language ? "Ruby.qml" : ""
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (button.quiet)
                return button.down ? Theme.brandTint : "transparent";
            if (!button.enabled)
                return Theme.disabled;
            if (button.poster)
                return button.down ? Theme.posterPressed : Theme.heroAccent;
            if (button.primary)
                return button.down ? Theme.brandPressed : Theme.brand;
            return button.down ? Theme.brandTint : Theme.surface;
        }
        border.width: button.quiet ? 0 : button.enabled && button.primary ? 0 : Theme.line
        border.color: button.enabled ? Theme.edge : Theme.hairline

        Loader {
            anchors.fill: parent
            source: button.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
