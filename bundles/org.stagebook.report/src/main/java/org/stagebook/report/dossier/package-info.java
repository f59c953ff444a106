/** What a package says, as blocks for paper. */
@NullMarked
package org.stagebook.report.dossier;

import org.jspecify.annotations.NullMarked;
