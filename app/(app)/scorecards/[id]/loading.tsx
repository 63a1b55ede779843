export { ScorecardSkeleton as default } from '@/components/scorecard/read-only/scorecard-skeleton';
