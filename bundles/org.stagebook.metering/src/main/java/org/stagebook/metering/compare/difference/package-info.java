/** What was done to one mix to make another: the ranges where they differ, each with its kind. */
@NullMarked
package org.stagebook.metering.compare.difference;

import org.jspecify.annotations.NullMarked;
