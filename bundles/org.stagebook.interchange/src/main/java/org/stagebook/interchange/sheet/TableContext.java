package org.stagebook.interchange.sheet;

import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What the rows of a table are placed by.
 *
 * @param format how the production's timecode counts
 * @param file how timecode and frames of the table count
 */
record TableContext(
        Production production,
        TimecodeFormat format,
        TimecodeFormat file,
        TimeReading reading,
        ImportSettings settings,
        Warnings warnings) {}
