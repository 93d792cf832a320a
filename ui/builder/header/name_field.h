#pragma once
#include <QWidget>

class QLineEdit;

namespace offerwright::ui {

/// The name as a title that becomes a field when it is clicked, or with F2 or Enter. Enter takes it, Escape leaves it.
class NameField : public QWidget {
    Q_OBJECT
public:
    explicit NameField(QWidget* parent = nullptr);
    void setName(const QString& name);
    void setShownWhenEmpty(const QString& placeholder);
    void edit();
    bool isEditing() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 30}; }

signals:
    void renamed(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    void finish(bool take);
    QString m_name;
    QString m_placeholder;
    QLineEdit* m_field;
};

} // namespace offerwright::ui
