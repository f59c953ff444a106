/** The engine beside the textbook, on sound nobody would make. */
@NullMarked
package org.stagebook.metering.differential;

import org.jspecify.annotations.NullMarked;
