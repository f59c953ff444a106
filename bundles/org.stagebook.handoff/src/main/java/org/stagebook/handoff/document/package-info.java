/** What the files of a package say, and where they lie. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.document;
