package org.stagebook.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules on the jars below the window. */
@AnalyzeClasses(packages = "org.stagebook", importOptions = DoNotIncludeTests.class)
class HeadlessArchitectureTest {

    @ArchTest
    static final ArchRule arrowsPointDown = ArrowRules.ARROWS_POINT_DOWN;

    @ArchTest
    static final ArchRule nothingHeadlessKnowsTheWindow = ArrowRules.NOTHING_HEADLESS_KNOWS_THE_WINDOW;

    @ArchTest
    static final ArchRule soundAndTimeKnowNoEclipse = ArrowRules.SOUND_AND_TIME_KNOW_NO_ECLIPSE;

    @ArchTest
    static final ArchRule timeKnowsOnlyTheJdk = ArrowRules.TIME_KNOWS_ONLY_THE_JDK;

    @ArchTest
    static final ArchRule ffmpegStaysInItsPackage = ArrowRules.FFMPEG_STAYS_IN_ITS_PACKAGE;

    @ArchTest
    static final ArchRule internalMeansInternal = ArrowRules.INTERNAL_MEANS_INTERNAL;

    @ArchTest
    static final ArchRule onlyEditChangesTheModel = ModelRules.ONLY_EDIT_CHANGES_THE_MODEL;

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = StyleRules.EVERY_PACKAGE_IS_NULL_MARKED;

    @ArchTest
    static final ArchRule noHeapsOfStatics = StyleRules.NO_HEAPS_OF_STATICS;

    @ArchTest
    static final ArchRule noStackTracesArePrinted = StyleRules.NO_STACK_TRACES_ARE_PRINTED;
}
