# SPDX-License-Identifier: GPL-3.0-or-later
#
# One test executable a room; each class of it is a ctest entry of its own, by name.
#
#   penstock_test(core/model CLASSES ProjectTest ChangeTest SOURCES tst_project.cpp tst_change.cpp USES core/model)
#
# A class is registered in its file with PENSTOCK_TEST(ProjectTest) (tests/support/test_main.h). With GUI the
# executable makes a QApplication and runs on the offscreen platform. SCREEN names those of the classes that ./dev test
# runs once more on a virtual display with a window manager, as NAME:xvfb: what hangs on a window being active.
function(penstock_test room)
    cmake_parse_arguments(arg "GUI" "" "CLASSES;SCREEN;SOURCES;USES;QT;LINK" ${ARGN})
    string(REPLACE "/" "_" name "tst_${room}")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    foreach(used IN LISTS arg_USES)
        string(REPLACE "/" "_" used "penstock_${used}")
        target_link_libraries(${name} PRIVATE ${used})
    endforeach()
    list(TRANSFORM arg_QT PREPEND "Qt6::")
    target_link_libraries(${name} PRIVATE ${arg_QT} ${arg_LINK} Qt6::Test penstock_test_projects penstock_flags)
    target_include_directories(${name} PRIVATE "${PROJECT_BINARY_DIR}/test_root")
    target_compile_definitions(${name} PRIVATE
        PENSTOCK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        PENSTOCK_SAMPLES="${PROJECT_SOURCE_DIR}/resources/samples"
        PENSTOCK_EXECUTABLE="${PROJECT_BINARY_DIR}/app/penstock")
    target_compile_options(${name} PRIVATE ${PENSTOCK_TEST_OPTIONS})
    if(arg_GUI)
        penstock_use_precompiled(${name} ui_test)
        target_link_libraries(${name} PRIVATE penstock_test_main_gui Qt6::Widgets)
        target_compile_definitions(${name} PRIVATE PENSTOCK_TEST_GUI)
    else()
        target_link_libraries(${name} PRIVATE penstock_test_main)
        penstock_use_precompiled(${name} test)
    endif()
    cmake_path(GET room PARENT_PATH label)
    if(NOT label)
        set(label ${room})
    endif()
    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME "${room}/${class}" COMMAND ${name} ${class})
        set_tests_properties("${room}/${class}" PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false"
            TIMEOUT 300 LABELS "${label}")
    endforeach()
    foreach(class IN LISTS arg_SCREEN)
        add_test(NAME "${room}/${class}:xvfb" COMMAND ${name} ${class})
        set_tests_properties("${room}/${class}:xvfb" PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=xcb;LC_ALL=C.UTF-8" TIMEOUT 300 LABELS "${label};xvfb")
    endforeach()
endfunction()

# A benchmark prints figures; it is built with the rest and run by hand or by ./dev bench, never by ctest.
function(penstock_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;QT;LINK" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bench")
    foreach(used IN LISTS arg_USES)
        string(REPLACE "/" "_" used "penstock_${used}")
        target_link_libraries(${name} PRIVATE ${used})
    endforeach()
    list(TRANSFORM arg_QT PREPEND "Qt6::")
    target_link_libraries(${name} PRIVATE ${arg_QT} ${arg_LINK} penstock_flags)
    target_include_directories(${name} PRIVATE "${PROJECT_BINARY_DIR}/test_root")
    target_compile_definitions(${name} PRIVATE PENSTOCK_SAMPLES="${PROJECT_SOURCE_DIR}/resources/samples")
endfunction()
