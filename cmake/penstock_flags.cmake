# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warnings and definitions of our own code, in one place.
# A warning is an error with the compiler we build with; what newer ones warn of should keep nobody from building.
set(werror OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    set(werror ON)
endif()
option(PENSTOCK_WERROR "Warnings are errors" ${werror})

add_library(penstock_flags INTERFACE)
target_compile_options(penstock_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion $<$<BOOL:${PENSTOCK_WERROR}>:-Werror>
    # The same bits on every processor: golden files and merged shards need it.
    -ffp-contract=off)
target_compile_definitions(penstock_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(PENSTOCK_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
if(PENSTOCK_SANITIZE)
    add_compile_options(-fsanitize=${PENSTOCK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${PENSTOCK_SANITIZE})
endif()
option(PENSTOCK_COVERAGE "Count executed lines" OFF)
if(PENSTOCK_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()
