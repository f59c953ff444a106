/**
 * What a document says, as values: the page for people and the JSON for programs are written from the same ones. Texts that are not
 * known are empty.
 */
@org.jspecify.annotations.NullMarked
package org.stagebook.report.content;
