// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture_settings.h"

class QPrinter;
class QWidget;

namespace penstock::exporting {

/// A picture and how it is drawn, for one page.
struct PrintedPage {
    std::shared_ptr<Picture> picture;
    plot::PictureOptions options;
};

/// Draws each picture on a page of its own, as lines and letters, as large as the page allows. The layout is made for
/// the page: a landscape page gives a wide chart, not a small one.
void printPages(QPrinter &printer, const std::vector<PrintedPage> &pages, const QString &language);

/// Page setup, preview and printing over \p parent. \p title names the job.
void printWithPreview(const std::vector<PrintedPage> &pages, const QString &title, const QString &language,
                      QWidget *parent);

} // namespace penstock::exporting
