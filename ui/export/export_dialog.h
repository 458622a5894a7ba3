// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_job.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QToolButton;

namespace penstock::forms {
class FlatComboBox;
class MessageBar;
} // namespace penstock::forms

namespace penstock::exporting {

class CheckNote;
class ExportForm;
class PreviewView;

/// Settings at the left, the picture as it will come out at the right (ui.md 3, 09). What was chosen is remembered in
/// the store.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \p items must not be empty; \p current is the one in front. \p store must outlive the dialog.
    ExportDialog(const QList<ExportItem> &items, int current, const ExportContext &context, QSettings &store,
                 QWidget *parent);
    ~ExportDialog() override;

    [[nodiscard]] const QImage &preview() const;
    /// Path that Export writes to; of all views the first part of the names.
    [[nodiscard]] QString path() const;
    /// Draws the preview now instead of 150 ms after the last change.
    void renderNow();

    void reject() override;

Q_SIGNALS:
    /// Written whole. For "Open the folder afterwards" and for the window's message.
    void exported(const QStringList &paths);

private:
    // ---- export_dialog.cpp: building
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makePreviewBar();
    QWidget *makeChecks();
    QWidget *makeTexts();
    QWidget *makeFooter();
    void connectParts();

    // ---- export_dialog_work.cpp
    void changeSoon() { m_timer.start(); }
    void chartChanged();
    void formatChanged();
    void takeEnding();
    void render();
    [[nodiscard]] bool makePicture();
    void showFault(const QString &sentence);
    void showChecks(const QStringList &cut, const plot::PictureOptions &options);
    void showBytes(qint64 bytes);
    void showZoom();
    void showPager();
    void quoteSources();
    void browse();
    void saveSize();
    void startExport();
    [[nodiscard]] bool mayReplace(const QStringList &paths);
    void jobEnded();
    void setBusy(bool busy);
    void copy();
    void print();
    void remember();
    [[nodiscard]] ExportSettings settings() const;
    [[nodiscard]] bool isMany() const;
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] int shownItem() const;
    [[nodiscard]] PictureTexts textsOf(int item) const;

    QList<ExportItem> m_items;
    QList<int> m_stored; ///< positions of the stored views
    ExportContext m_context;
    QSettings &m_store;

    ExportForm *m_form = nullptr;
    PreviewView *m_preview = nullptr;
    QLabel *m_zoomNote = nullptr;
    forms::FlatComboBox *m_zoom = nullptr;
    QWidget *m_pager = nullptr;
    QLabel *m_pageNote = nullptr;
    CheckNote *m_textCheck = nullptr;
    CheckNote *m_labelCheck = nullptr;
    QLabel *m_bytes = nullptr;
    forms::MessageBar *m_fault = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_sourceLine = nullptr;
    QPushButton *m_quote = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_savePreset = nullptr;
    QCheckBox *m_openFolder = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;

    QTimer m_timer;
    std::unique_ptr<Picture> m_picture;
    int m_pictureItem = -1;
    QString m_pictureLanguage;
    int m_page = 0; ///< of all stored views
    bool m_titleTyped = false;
    bool m_sourceTyped = false;
    bool m_fileTyped = false;
    QString m_folder;
    QString m_confirmed;  ///< the file dialog has asked about it
    quint64 m_ticket = 0; ///< of the last size that is being measured
    QThreadPool m_measuring;
    std::unique_ptr<ExportJob> m_job;
};

/// Items to choose from, with "All stored views" behind where there are several.
[[nodiscard]] QStringList chartNames(const QList<ExportItem> &items);

} // namespace penstock::exporting
