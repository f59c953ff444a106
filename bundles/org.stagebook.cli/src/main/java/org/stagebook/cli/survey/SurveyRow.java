package org.stagebook.cli.survey;

import java.util.Optional;
import org.stagebook.interchange.ImportSummary;

/**
 * What became of one file, or of one folder of recordings.
 *
 * @param path relative to the folder surveyed, with slashes
 * @param made what an import brought in; empty where it was refused
 * @param refusal why; empty where it was read
 */
public record SurveyRow(String path, Optional<ImportSummary> made, String refusal) {}
