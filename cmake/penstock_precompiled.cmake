# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt's headers, read once instead of once a file: about half the time of a build. What a file needs it still includes
# itself, and the dev preset, which `./dev headers` and `./dev tidy` use, builds without them and so proves it.
option(PENSTOCK_PRECOMPILE "Precompile the headers of Qt and the standard library" ON)

set(penstock_headers_std
    <algorithm> <array> <cmath> <memory> <optional> <utility> <vector> <tl/expected.hpp>)
# Few of them: a precompiled header of all Qt is so large that reading it costs what it saves.
set(penstock_headers_core <QByteArray> <QDate> <QHash> <QList> <QObject> <QString> <QStringList>)
set(penstock_headers_ui ${penstock_headers_core} <QCoreApplication> <QEvent> <QPainter> <QWidget>)

# One precompiled header for all targets with the same options; OPTIONS go to those who use it as well.
function(penstock_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;QT;OPTIONS" ${ARGN})
    if(NOT PENSTOCK_PRECOMPILE)
        return()
    endif()
    set(source "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only its header counts.\n")
    add_library(penstock_precompiled_${name} OBJECT "${source}")
    list(TRANSFORM arg_QT PREPEND "Qt6::")
    target_link_libraries(penstock_precompiled_${name} PRIVATE ${arg_QT} tl::expected penstock_flags)
    target_compile_options(penstock_precompiled_${name} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(penstock_precompiled_${name} PRIVATE ${penstock_headers_std} ${arg_HEADERS})
endfunction()

function(penstock_use_precompiled target name)
    if(PENSTOCK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM penstock_precompiled_${name})
    endif()
endfunction()

# Only the engine and what it is compiled from earn -O3; tests are run once.
set(PENSTOCK_UI_OPTIONS $<$<CONFIG:Release>:-O2>)
set(PENSTOCK_TEST_OPTIONS $<$<CONFIG:Release>:-O0>)

penstock_precompiled(core QT Core HEADERS ${penstock_headers_core})
penstock_precompiled(ui QT Core Gui Widgets HEADERS ${penstock_headers_ui} OPTIONS ${PENSTOCK_UI_OPTIONS})
# Without Qt's test headers: what they define names the folder of each test.
penstock_precompiled(test QT Core HEADERS ${penstock_headers_core} OPTIONS ${PENSTOCK_TEST_OPTIONS})
penstock_precompiled(ui_test QT Core Gui Widgets HEADERS ${penstock_headers_ui} OPTIONS ${PENSTOCK_TEST_OPTIONS})
