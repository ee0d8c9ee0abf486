/**
 * Proposes who could guide whom, with reasons in data, and proves that under the organiser's wishes
 * nothing better exists; a person decides.
 */
@NullMarked
package org.houvast.mentorship.matching;

import org.jspecify.annotations.NullMarked;
