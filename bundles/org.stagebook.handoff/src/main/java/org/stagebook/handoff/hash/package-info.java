/** Content hashes of media files, as ASC MHL v2.0 names and spells them. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.hash;
