# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package: `cpack` in the build folder of the release preset.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The Penstock developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "scenario analysis of chip stockpiles under export controls")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, sqlite3")
include(CPack)
