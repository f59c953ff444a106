/** What describes an archive: its table of contents for people and for programs, and how to read it. */
@org.jspecify.annotations.NullMarked
package org.stagebook.archive.page;
