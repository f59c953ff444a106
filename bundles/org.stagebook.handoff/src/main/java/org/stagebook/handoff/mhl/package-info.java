/**
 * ASC MHL v2.0, the media hash list of the American Society of Cinematographers: manifests, generations, the chain that
 * seals them, directory hashes and ignore patterns.
 *
 * <p>Everything read here is untrusted: paths are checked, XML is read without document types or entities and within
 * limits, links are not followed out of the folder.
 */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.mhl;
