/** What an archive is made of, each part written by one class. */
@org.jspecify.annotations.NullMarked
package org.stagebook.archive.part;
