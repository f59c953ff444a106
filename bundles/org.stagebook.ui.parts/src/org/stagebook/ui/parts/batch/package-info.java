/** Holding a folder full of deliveries against specifications, and what came of each file. */
package org.stagebook.ui.parts.batch;
