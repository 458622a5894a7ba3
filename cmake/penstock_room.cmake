# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is a folder with its own static library and its own include root that holds nothing but itself. It sees only
# the roots of the rooms it names in USES, so an include against the arrows does not compile (architecture.md).
#
#   penstock_room(core/analysis
#       USES core/model core/engine      # rooms its headers need: public
#       QT Core                          # Qt modules its headers need: public
#       SOURCES run.cpp HEADERS run.h    # written out, no globbing
#       LINK SQLite::SQLite3)            # what only its sources need: private
function(penstock_room folder)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;USES;QT;LINK;RESOURCES" ${ARGN})
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "penstock_room(${folder}): ${arg_UNPARSED_ARGUMENTS} is not understood")
    endif()
    string(REPLACE "/" "_" target "penstock_${folder}")
    set(root "${PROJECT_BINARY_DIR}/rooms/${target}")
    cmake_path(GET folder PARENT_PATH parent)
    file(MAKE_DIRECTORY "${root}/${parent}")
    file(CREATE_LINK "${PROJECT_SOURCE_DIR}/${folder}" "${root}/${folder}" SYMBOLIC)
    add_library(${target} STATIC)
    list(TRANSFORM arg_SOURCES PREPEND "${PROJECT_SOURCE_DIR}/${folder}/")
    list(TRANSFORM arg_HEADERS PREPEND "${root}/${folder}/")
    target_sources(${target} PRIVATE ${arg_SOURCES} ${arg_RESOURCES}
        PUBLIC FILE_SET HEADERS BASE_DIRS "${root}" FILES ${arg_HEADERS})
    foreach(room IN LISTS arg_USES)
        string(REPLACE "/" "_" used "penstock_${room}")
        target_link_libraries(${target} PUBLIC ${used})
    endforeach()
    list(TRANSFORM arg_QT PREPEND "Qt6::")
    target_link_libraries(${target} PUBLIC ${arg_QT} PRIVATE ${arg_LINK} penstock_flags)
    if("Qt6::Widgets" IN_LIST arg_QT)
        target_compile_options(${target} PRIVATE ${PENSTOCK_UI_OPTIONS})
        penstock_use_precompiled(${target} ui)
    elseif("Qt6::Core" IN_LIST arg_QT)
        penstock_use_precompiled(${target} core)
    endif()
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON AUTOMOC OFF)
    if(NOT folder MATCHES "^core/") # which has no objects with signals
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
        # The header beside a source is found as such; by its second name in the include root it would be made twice.
        foreach(header IN LISTS arg_HEADERS)
            cmake_path(RELATIVE_PATH header BASE_DIRECTORY "${root}/${folder}" OUTPUT_VARIABLE source)
            cmake_path(REPLACE_EXTENSION source LAST_ONLY ".cpp")
            if("${PROJECT_SOURCE_DIR}/${folder}/${source}" IN_LIST arg_SOURCES)
                set_source_files_properties("${header}" PROPERTIES SKIP_AUTOMOC ON)
            endif()
        endforeach()
    endif()
endfunction()
