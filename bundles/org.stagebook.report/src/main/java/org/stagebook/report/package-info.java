/** Documents for people and programs, made of the model: the brief and the cue list. */
@org.jspecify.annotations.NullMarked
package org.stagebook.report;
