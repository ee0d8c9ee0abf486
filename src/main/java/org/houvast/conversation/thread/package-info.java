/**
 * Workplace, teacher and external mentor write to each other about one placement, and agree who
 * does what.
 */
@NullMarked
package org.houvast.conversation.thread;

import org.jspecify.annotations.NullMarked;
