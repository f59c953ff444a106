/** The archive package: what a facility keeps of a production when the show is over, readable without Stagebook. */
@org.jspecify.annotations.NullMarked
package org.stagebook.archive;
