/** The records of a production as plain tables. */
@org.jspecify.annotations.NullMarked
package org.stagebook.archive.list;
