/** What the importers make of every file of a folder, counted; the numbers of {@code docs/formats.md} come from here. */
@NullMarked
package org.stagebook.cli.survey;

import org.jspecify.annotations.NullMarked;
