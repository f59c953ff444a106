/** What is different from one package to the next. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.compare;
