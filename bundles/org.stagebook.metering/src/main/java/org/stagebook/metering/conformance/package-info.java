/**
 * The published test cases of the measuring standards as data: signals by recipe, expected readings with their
 * tolerances, and a run of them through any meter.
 */
@NullMarked
package org.stagebook.metering.conformance;

import org.jspecify.annotations.NullMarked;
